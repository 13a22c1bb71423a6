import { existsSync, mkdtempSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Store from 'electron-store'
import { attempt } from '../persistence/file-system'

/** A small electron-store file of its own. What can't be read is renamed aside, so that it is never overwritten. */
export const openSmallStore = (
  folder: string,
  name: string,
  suffixOfDamaged: string,
): Store<Record<string, unknown>> => {
  const path = join(folder, `${name}.json`)
  const isUsable =
    !existsSync(path) || holdsValues(path) || attempt(() => renameSync(path, `${path}.damaged-${suffixOfDamaged}`))
  return new Store<Record<string, unknown>>({
    // In a folder that can only be read a damaged file stays: this run has one of its own.
    cwd: isUsable ? folder : mkdtempSync(join(tmpdir(), 'callback-')),
    name,
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
  })
}

/** Asked before electron-store sees the file: it would take a list for an object and write it back as one. */
const holdsValues = (path: string): boolean => {
  try {
    const values: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof values === 'object' && values !== null && !Array.isArray(values)
  } catch {
    return false
  }
}
