import { join } from 'node:path'

/** What stands in the data folder beside the browser's own files. */
export const PATHS = {
  /** Two electron-store files, written in turn: the snapshots. */
  snapshots: ['pipeline-a', 'pipeline-b'],
  texts: 'texts',
  /** What the user attached. */
  files: 'files',
  backups: 'backups',
  /** What was typed and not finished, a file for each form. */
  drafts: 'drafts',
  /** Tells the newest acknowledged change, beside the journal that holds it. */
  newestChange: 'newest-change',
  /** The zone of the last start. */
  zone: 'zone.json',
  /** The id of this installation. */
  device: 'device.json',
} as const

/** The two snapshot files by name, without `.json`. */
export type Slot = (typeof PATHS.snapshots)[number]

export const snapshotPath = (folder: string, slot: Slot): string => join(folder, `${slot}.json`)

export const otherSlot = (slot: Slot): Slot => (slot === 'pipeline-a' ? 'pipeline-b' : 'pipeline-a')
