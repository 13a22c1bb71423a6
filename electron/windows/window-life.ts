import { app, type BrowserWindow } from 'electron'
import type { MenuAction } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import { tell } from '../ipc/broadcast'
import { type Launch, tablesIn } from '../startup/launch'
import type { CloseToTray } from '../tray/close-to-tray'
import { bringToFront, openMainWindow } from './window'

/** The one main window over the life of the app, and what is waiting to be given to it. */
export type WindowLife = {
  readonly open: () => void
  readonly tell: (action: MenuAction) => void
  /** Shows the window, however it was put away, and then asks this of it. */
  readonly openAndTell: (action: MenuAction) => void
  /** Shows the window with this application, or with the due list, however it was put away. */
  readonly openApplication: (applicationId: Id | null) => void
  /** The window listens now: it gets the files, the click and the wish that came before. */
  readonly handOver: () => void
}

/** Opens, closes and brings back the window as each system is used to. */
export const keepWindow = (
  dataFolder: string,
  launch: Launch,
  suffixOfDamaged: string,
  closing: CloseToTray,
): WindowLife => {
  let window: BrowserWindow | null = null
  let isListening = false
  let waiting: readonly string[] = launch.files
  let waitingApplication: { readonly applicationId: Id | null } | null = null
  let waitingAction: MenuAction | null = null

  const open = () => {
    if (window) return bringToFront(window)
    isListening = false
    window = openMainWindow(dataFolder, suffixOfDamaged)
    closing.follow(window)
    window.once('closed', () => {
      window = null
    })
  }
  const handOver = () => {
    isListening = true
    const files = waiting
    waiting = []
    const clicked = waitingApplication
    waitingApplication = null
    const action = waitingAction
    waitingAction = null
    if (!window) return
    for (const path of files) tell(window, 'openFile', { path })
    if (clicked) tell(window, 'openApplication', clicked)
    if (action) tell(window, 'menu', action)
  }
  const take = (files: readonly string[]) => {
    waiting = [...waiting, ...files]
    open()
    if (isListening) handOver()
  }

  app.on('second-instance', (_event, argv, cwd) => take(tablesIn(argv, cwd)))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    take([path])
  })
  app.on('activate', open)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  return {
    open,
    tell: (action) => {
      if (window) tell(window, 'menu', action)
      else open()
    },
    openAndTell: (action) => {
      waitingAction = action
      open()
      if (isListening) handOver()
    },
    openApplication: (applicationId) => {
      waitingApplication = { applicationId }
      open()
      if (isListening) handOver()
    },
    handOver,
  }
}
