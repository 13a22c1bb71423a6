import { join } from 'node:path'
import type { Instant } from '../../shared/model/time'
import type { FileSystem } from './file-system'

/** Renames a file that can't be read, so that nothing overwrites it. Returns its new name. */
export const setAside = (files: FileSystem, folder: string, name: string, now: Instant): string => {
  const aside = `${name}.damaged-${now.replaceAll(':', '-')}`
  let free = aside
  for (let count = 2; files.sizeOf(join(folder, free)) !== null; count++) free = `${aside}-${count}`
  files.rename(join(folder, name), join(folder, free))
  return free
}

/** Whether a name is that of a part of the pipeline that was set aside. */
export const isAside = (name: string): boolean => /^(pipeline-|journal-).*\.damaged-/.test(name)
