import { type BackupRequest, Backups } from './backups'
import type { FileSystem } from './file-system'
import { orphansAmong } from './orphans'

/** What takes long with a large pipeline and needs nothing but its files: done in a thread, so that main never waits. */
export type DiskWork =
  | { readonly do: 'back-up'; readonly request: BackupRequest }
  | { readonly do: 'find-orphans'; readonly names: readonly string[] }

/** Those found; none when nothing was asked for. Throws when it can't be done. */
export const doDiskWork = (files: FileSystem, folder: string, work: DiskWork): readonly string[] => {
  switch (work.do) {
    case 'back-up':
      new Backups(files, folder).make(work.request)
      return []
    case 'find-orphans':
      return orphansAmong(files, folder, work.names)
  }
}
