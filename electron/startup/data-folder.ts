import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { attempt } from '../persistence/file-system'
import { type FolderUse, probeFolder } from './folder-probe'

/**
 * Makes the folder and keeps Chromium's own files in a folder below it, or in one for this run alone where they can't
 * stand there: without a place for them no window opens.
 */
export const keepDataIn = (folder: string): FolderUse => {
  const found = probeFolder(folder)
  const isOurs = found.use === 'write'
  if (isOurs) app.setPath('userData', folder)
  if (isOurs && !found.unwritable.includes('browser')) app.setPath('sessionData', join(folder, 'browser'))
  else
    attempt(() => {
      const passing = mkdtempSync(join(tmpdir(), 'callback-browser-'))
      app.setPath('sessionData', passing)
      if (!isOurs) app.setPath('userData', passing)
      app.once('quit', () => attempt(() => rmSync(passing, { recursive: true, force: true })))
    })
  return found
}
