import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { log } from '../log'
import type { SettingsStore } from '../settings/settings-store'
import { HIDDEN_SWITCH } from '../startup/launch'

/** Keeps the system's list of what starts at login in step with the setting. */
export const followStartAtLogin = (settings: SettingsStore): void => {
  let isSet = settings.read().startAtLogin
  settings.subscribe(({ startAtLogin }) => {
    if (startAtLogin === isSet) return
    isSet = startAtLogin
    try {
      if (process.platform === 'linux') setAutostart(autostartPath(process.env, app.getPath('home')), startAtLogin)
      else app.setLoginItemSettings({ openAtLogin: startAtLogin, args: [HIDDEN_SWITCH] })
    } catch (error) {
      log.warn('start at login', error)
    }
  })
}

/** Source: the Desktop Application Autostart Specification. */
export const autostartPath = (env: Readonly<Record<string, string | undefined>>, home: string): string =>
  join(env.XDG_CONFIG_HOME || join(home, '.config'), 'autostart', 'callback.desktop')

const setAutostart = (path: string, isOn: boolean): void => {
  if (!isOn) {
    rmSync(path, { force: true })
    return
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  // An AppImage's own path; the one it unpacks itself to is gone after it ends.
  const program = process.env.APPIMAGE ?? process.execPath
  writeFileSync(path, autostartEntry(app.name, app.isPackaged ? [program] : [program, app.getAppPath()]))
}

/** The file that starts the app at login, hidden. */
export const autostartEntry = (name: string, command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Exec=${[...command, HIDDEN_SWITCH].map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')

/** Quoted for `Exec`: reserved characters are escaped, then the value's own backslashes. Source: Desktop Entry Specification. */
const quoted = (word: string): string =>
  `"${word
    .replace(/["`$\\]/g, '\\$&')
    .replaceAll('%', '%%')
    .replaceAll('\\', '\\\\')}"`
