import ElectronStore from 'electron-store'
import type { PipelineDocument } from '../../shared/document/document'
import { type Slot, snapshotPath } from '../paths'
import { FILE_MODE, type FileSystem, syncFolder, withOpen } from './file-system'
import { seal } from './seal'

/**
 * Writes a snapshot through electron-store and reads it back. It throws unless the file is on the disk exactly as it was
 * meant: electron-store itself reports success when a full disk took only a part of it, so it is only ever given the
 * file of the older generation. `journal` names the segment that the changes after it go to.
 */
export const writeSnapshot = (
  files: FileSystem,
  folder: string,
  slot: Slot,
  document: PipelineDocument,
  journal: string | null,
): void => {
  let sealed = ''
  const store = new ElectronStore<Record<string, unknown>>({
    cwd: folder,
    name: slot,
    configFileMode: FILE_MODE,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    serialize: (value) => {
      sealed = seal(value, journal)
      return sealed
    },
    // electron-store reads the old file when it is made and again before it is replaced; nothing in it is wanted
    deserialize: () => ({}),
  })
  store.store = { ...document }
  const path = snapshotPath(folder, slot)
  withOpen(files, path, 'r+', (fd) => files.fsync(fd))
  syncFolder(files, folder)
  if (!files.readFile(path).equals(Buffer.from(sealed))) throw new Error(`${slot} isn't on the disk as it was written`)
}
