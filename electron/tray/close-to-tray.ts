import { app, type BrowserWindow, dialog } from 'electron'
import { t } from '../i18n'
import type { SettingsStore } from '../settings/settings-store'
import { hasTrayHost } from './tray-host'

export type CloseToTray = {
  /** To be called with each window that is opened. */
  readonly follow: (window: BrowserWindow) => void
  /** Whether the app goes on without a window. */
  readonly isKept: () => boolean
}

/**
 * Closing the window quits, or hides it when the user wants to be reminded further; which, is asked the first time.
 * Where no icon would be seen the window is minimised instead, and that is said once.
 */
export const closeToTray = (settings: SettingsStore): CloseToTray => {
  let isQuitting = false
  let isAsking = false
  let hasSaidMinimised = false
  app.on('before-quit', () => {
    isQuitting = true
  })

  const putAway = async (window: BrowserWindow): Promise<void> => {
    if (await hasTrayHost(process.platform, process.env)) return window.hide()
    window.minimize()
    if (hasSaidMinimised) return
    hasSaidMinimised = true
    await dialog.showMessageBox({ message: t('reminders.noTrayTitle'), detail: t('reminders.noTrayBody') })
  }

  const ask = async (window: BrowserWindow): Promise<void> => {
    if (isAsking) return
    isAsking = true
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: t('reminders.keepQuestion'),
      detail: t('reminders.keepDetail'),
      buttons: [t('reminders.keepYes'), t('reminders.keepNo'), t('common.cancel')],
      defaultId: 0,
      cancelId: 2,
    })
    isAsking = false
    if (response === 2) return
    settings.change({ keepInTray: response === 0 ? 'yes' : 'no' })
    if (response === 0) await putAway(window)
    else app.quit()
  }

  return {
    follow: (window) => {
      window.on('close', (event) => {
        const { keepInTray } = settings.read()
        // The end of the desktop session and "Quit" close without a question; macOS keeps its apps anyway.
        if (isQuitting || process.platform === 'darwin' || keepInTray === 'no') return
        event.preventDefault()
        void (keepInTray === 'yes' ? putAway(window) : ask(window))
      })
      window.on('session-end', () => {
        isQuitting = true
      })
    },
    isKept: () => settings.read().keepInTray === 'yes',
  }
}
