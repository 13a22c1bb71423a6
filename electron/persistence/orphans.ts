import { join } from 'node:path'
import { PATHS } from '../paths'
import { unpackBackup } from './backup-file'
import type { FileSystem } from './file-system'
import { namesIn } from './segments'

/** Those of the texts and files that no generation, change or backup names. It changes nothing; what it can't read, it throws. */
export const orphansAmong = (files: FileSystem, folder: string, names: readonly string[]): readonly string[] => {
  const orphans = new Set(names)
  for (const content of contentsThatName(files, folder)) {
    if (orphans.size === 0) break
    for (const [, sha256] of content.matchAll(/"sha256":"([0-9a-f]{64})"/g)) if (sha256) orphans.delete(sha256)
  }
  return [...orphans]
}

/** What was set aside, too. The backups come last: most is named before they need be opened. */
function* contentsThatName(files: FileSystem, folder: string): Generator<string> {
  for (const name of namesIn(files, folder))
    if (name.startsWith('pipeline-') || name.startsWith('journal-'))
      yield files.readFile(join(folder, name)).toString('latin1')
  const backups = join(folder, PATHS.backups)
  for (const name of namesIn(files, backups)) yield unpacked(files.readFile(join(backups, name))).toString('latin1')
}

/** One that can't be unpacked can't be restored either, and keeps nothing. */
const unpacked = (bytes: Buffer): Buffer => {
  try {
    return unpackBackup(bytes)
  } catch {
    return Buffer.alloc(0)
  }
}
