import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import Store from 'electron-store'

/** A small electron-store file of its own. What can't be read is renamed aside, so that it is never overwritten. */
export const openSmallStore = (folder: string, name: string, suffixOfDamaged: string): Store<Record<string, unknown>> => {
  const open = () =>
    new Store<Record<string, unknown>>({
      cwd: folder,
      name,
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
      clearInvalidConfig: false,
    })
  try {
    const store = open()
    if (isPlainObject(store.store)) return store
  } catch {
    // Not JSON, not a file, or not readable.
  }
  const path = join(folder, `${name}.json`)
  if (existsSync(path)) renameSync(path, `${path}.damaged-${suffixOfDamaged}`)
  return open()
}

const isPlainObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
