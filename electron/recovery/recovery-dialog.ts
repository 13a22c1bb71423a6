import { app, BrowserWindow } from 'electron'
import { APP_ORIGIN } from '../../shared/ipc'
import type { OwnPages } from '../windows/app-protocol'
import { backgroundColour, SECURE_PREFERENCES } from '../windows/window'
import {
  choiceIn,
  type Question,
  RECOVERY_PATH,
  RECOVERY_STYLE_PATH,
  recoveryPage,
  recoveryStyle,
} from './recovery-page'

/** Without a listener Electron would quit when the question is answered and its window goes. */
const stay = (): void => undefined

/** Asks in a small window of its own, without preload and without script. `null`: it was closed. */
export const ask = (pages: OwnPages, question: Question): Promise<string | null> => {
  const page = (): Response => recoveryPage(question)
  pages.set(RECOVERY_PATH, page)
  pages.set(RECOVERY_STYLE_PATH, recoveryStyle)
  if (!app.listeners('window-all-closed').includes(stay)) app.on('window-all-closed', stay)
  const window = new BrowserWindow({
    width: 640,
    height: 520,
    title: app.name,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: backgroundColour(),
    webPreferences: { ...SECURE_PREFERENCES, devTools: false },
  })
  window.once('ready-to-show', () => window.show())
  return new Promise((resolve) => {
    // The navigation itself is prevented, as everywhere; only what it asked for is taken. Being prevented at its first
    // event, it never comes to `will-navigate`.
    window.webContents.on('will-frame-navigate', ({ url }) => {
      const choice = choiceIn(url)
      if (!question.choices.some(({ id }) => id === choice)) return
      resolve(choice)
      setImmediate(() => window.destroy()) // not inside its own event
    })
    window.once('closed', () => {
      // The answer may have led to the next question already, in a window of its own.
      if (pages.get(RECOVERY_PATH) === page) {
        pages.delete(RECOVERY_PATH)
        pages.delete(RECOVERY_STYLE_PATH)
      }
      resolve(null)
    })
    void window.loadURL(`${APP_ORIGIN}${RECOVERY_PATH}`)
  })
}
