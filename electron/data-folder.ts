import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** Makes the folder, for its owner alone, and keeps Chromium's own files in a folder below it. */
export const keepDataIn = (folder: string): void => {
  const browserFolder = join(folder, 'browser')
  mkdirSync(browserFolder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
  app.setPath('sessionData', browserFolder)
}
