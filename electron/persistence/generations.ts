import type { PipelineDocument } from '../../shared/document/document'
import { PATHS, type Slot, snapshotPath } from '../paths'
import { codeOf, type FileSystem, isPassing } from './file-system'
import { unseal } from './seal'
import { documentOf } from './stored-document'

/** One of the two snapshot files, as it was found. */
export type Snapshot =
  | {
      readonly state: 'whole'
      readonly slot: Slot
      readonly document: PipelineDocument
      /** An older version wrote it. */
      readonly isMigrated: boolean
      /** The segment of the journal with the changes after it; `null`: it names none. */
      readonly journal: string | null
    }
  | {
      readonly state: 'newer'
      readonly slot: Slot
      readonly schemaVersion: number
      readonly appVersion: string | null
    }
  | { readonly state: 'missing' | 'damaged'; readonly slot: Slot }
  /** Nothing is known of it: it is to be tried again. */
  | { readonly state: 'unreadable'; readonly slot: Slot; readonly code: string }

export type WholeSnapshot = Extract<Snapshot, { state: 'whole' }>

/** Both snapshots, the newest whole one first. Reads only. */
export const readSnapshots = (files: FileSystem, folder: string): readonly Snapshot[] =>
  PATHS.snapshots.map((slot) => readSnapshot(files, folder, slot)).sort((a, b) => revisionOf(b) - revisionOf(a))

const revisionOf = (snapshot: Snapshot): number => (snapshot.state === 'whole' ? snapshot.document.revision : -1)

const readSnapshot = (files: FileSystem, folder: string, slot: Slot): Snapshot => {
  let text: string
  try {
    text = files.readFile(snapshotPath(folder, slot)).toString()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return { state: 'missing', slot }
    return isPassing(error) ? { state: 'unreadable', slot, code } : { state: 'damaged', slot }
  }
  const unsealed = unseal(text)
  if (unsealed.state !== 'whole') return { ...unsealed, slot }
  const document = documentOf(unsealed.document)
  if (!document) return { state: 'damaged', slot }
  const isMigrated = document !== (unsealed.document as unknown)
  return { state: 'whole', slot, document, isMigrated, journal: unsealed.journal }
}
