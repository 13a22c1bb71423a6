import { BrowserWindow } from 'electron'
import type { Events } from '../../shared/ipc'

type EventName = keyof Events & string

/** Tells every window. */
export const broadcast = <E extends EventName>(event: E, message: Events[E]): void => {
  for (const window of BrowserWindow.getAllWindows()) tell(window, event, message)
}

/** Tells one window. */
export const tell = <E extends EventName>(window: BrowserWindow, event: E, message: Events[E]): void => {
  if (!window.isDestroyed() && !window.webContents.isDestroyed()) window.webContents.send(event, message)
}
