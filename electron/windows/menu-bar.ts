import { app, nativeTheme } from 'electron'
import type { SettingsStore } from '../settings/settings-store'
import { type MenuActs, showMenu } from './menu'

/** Puts the menu bar up, and keeps it and the system's theme in step with the settings. */
export const followTheMenu = (settings: SettingsStore, acts: Omit<MenuActs, 'setColourScheme'>): void => {
  const follow = () => {
    const { colourScheme } = settings.read()
    nativeTheme.themeSource = colourScheme
    showMenu(
      { platform: process.platform, isDevelopment: !app.isPackaged, colourScheme },
      { ...acts, setColourScheme: (scheme) => settings.change({ colourScheme: scheme }) },
    )
  }
  let shown = settings.read().colourScheme
  settings.subscribe(({ colourScheme }) => {
    if (colourScheme === shown) return
    shown = colourScheme
    follow()
  })
  follow()
}
