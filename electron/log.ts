import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import log from 'electron-log/node'

const MAX_LOG_BYTES = 1_000_000

/** Writes to `logs/` in the data folder. Never given what the user typed, only names, codes and stacks. */
export const startLog = (dataFolder: string): void => {
  const folder = join(dataFolder, 'logs')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { file, console } = log.transports
  file.resolvePathFn = () => join(folder, 'callback.log')
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  file.maxSize = MAX_LOG_BYTES
  file.level = 'info'
  console.level = 'warn'
}

export { log }
