import { app, shell } from 'electron'
import { log } from './log'
import { outsideAddress } from './windows/outside'

/** Opens an address in the program that the user has for it, when it is one that may be opened. */
export const openOutside = (url: unknown): boolean => {
  const address = outsideAddress(url)
  if (address === null) return false
  shell.openExternal(address).catch((error: unknown) => log.warn('could not open an address outside', error))
  return true
}

/** Shows a file among its neighbours. It is never opened. */
export const showInFolder = (path: string): void => shell.showItemInFolder(path)

export const openFolder = (folder: string): void => {
  void shell.openPath(folder).then((problem) => {
    if (problem !== '') log.warn('could not open a folder', problem)
  })
}

/** One line on the standard output, once, for whoever started the program. */
export const announceReady = (now: () => number): (() => void) => {
  let isAnnounced = false
  return () => {
    if (isAnnounced) return
    isAnnounced = true
    const startedAt = process.getCreationTime() ?? now() - process.uptime() * 1000
    process.stdout.write(`${app.name} is ready ${Math.round(now() - startedAt)} ms\n`)
  }
}
