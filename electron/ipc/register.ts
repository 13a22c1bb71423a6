import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { APP_ORIGIN, REQUEST_NAMES, type Requests } from '../../shared/ipc'
import { isWithinLimits } from './payload-limits'

type Unparsed<Args extends readonly unknown[]> = { [P in keyof Args]: unknown }

/** One function for each request. What comes in is unknown until the handler has parsed it. */
export type Handlers = {
  readonly [R in keyof Requests]: (
    ...args: Unparsed<Parameters<Requests[R]>>
  ) => ReturnType<Requests[R]> | Promise<ReturnType<Requests[R]>>
}

/** A request whose arguments don't have the form they must have: only a bug or an attack sends one. */
export class NotUnderstood extends Error {
  constructor() {
    super('not-understood')
  }
}

/** Only the top frame of one of our own pages is answered. */
const isTrusted = (event: IpcMainInvokeEvent): boolean => {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && frame.origin === APP_ORIGIN
}

/** Answers the window's requests from now on. */
export const registerHandlers = (handlers: Handlers, onError: (request: string, error: unknown) => void): void => {
  // electron-store opens one of its own, which tells the data folder to whoever asks.
  ipcMain.removeAllListeners('electron-store-get-data')
  for (const name of REQUEST_NAMES) {
    const handler: (...args: readonly unknown[]) => unknown = handlers[name]
    ipcMain.handle(name, async (event, ...args: readonly unknown[]) => {
      if (!isTrusted(event)) throw new Error('not-trusted')
      const isReadable = args.length <= handler.length && isWithinLimits(args)
      try {
        return await handler(...(isReadable ? args : handler.length > 0 ? [undefined] : []))
      } catch (error) {
        if (!(error instanceof NotUnderstood)) onError(name, error)
        throw error
      }
    })
  }
}
