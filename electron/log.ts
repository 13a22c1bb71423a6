import { join } from 'node:path'
import log from 'electron-log/node'

const MAX_LOG_BYTES = 1_000_000

/** Writes to `logs/` in the data folder, where that can be written. Never given what the user typed, only names, codes and stacks. */
export const startLog = (dataFolder: string, isWritable: boolean): void => {
  const folder = join(dataFolder, 'logs')
  const { file, console } = log.transports
  file.resolvePathFn = () => join(folder, 'callback.log')
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  file.maxSize = MAX_LOG_BYTES
  file.level = isWritable ? 'info' : false
  console.level = 'warn'
}

export { log }
