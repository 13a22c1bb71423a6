import { join } from 'node:path'
import { firstDocument, type PipelineDocument } from '../../shared/document/document'
import { otherSlot, PATHS, type Slot, snapshotPath } from '../paths'
import { setAside } from './aside'
import { Backups, UnsoundState } from './backups'
import { attempt, codeOf } from './file-system'
import { Journal } from './journal'
import { NO_OFFERS } from './offers'
import { backUpBefore, type Opened, openRepository, type Place } from './opening'
import { type Attempt, documentFrom, onwardFrom, type Reading, readFolder } from './reading'
import { segmentsIn } from './segments'
import { writeSnapshot } from './snapshot'
import { checked } from './stored-document'

/** What the user chose of the offers. */
export type RecoveryChoice =
  /** What could be read, up to the first problem. */
  | { readonly from: 'what-could-be-read' }
  /** The same from the other snapshot, which leads less far. */
  | { readonly from: 'other-snapshot' }
  | { readonly from: 'backup'; readonly name: string }
  /** A backup, and what the journal holds of the changes since. */
  | { readonly from: 'backup-and-journal'; readonly name: string }
  /** A new pipeline: offered where nothing at all can be had. */
  | { readonly from: 'nothing' }

/**
 * Goes on from what the user chose. A new generation is written first, its revision beyond all that is there; then what
 * stood before is set aside. A crash between leaves either the old failure or the new pipeline.
 */
export const recoverRepository = (place: Place, choice: RecoveryChoice): Opened => {
  try {
    const reading = readFolder(place.files, place.folder)
    const chosen = reading.newer ? null : chosenDocument(place, reading, choice)
    if (chosen && choice.from === 'backup') keepStateBefore(place, reading)
    if (chosen) writeGeneration(place, reading, chosen)
  } catch (error) {
    const failure = {
      reason: 'unwritable',
      file: null,
      code: codeOf(error),
      offers: NO_OFFERS,
    } as const
    return { ok: false, failure }
  }
  return openRepository(place)
}

const chosenDocument = (
  { files, folder, clock, appVersion }: Place,
  { best, others }: Reading,
  choice: RecoveryChoice,
): PipelineDocument | null => {
  const documentOf = (reached: Attempt | undefined | null) =>
    reached ? checked(documentFrom(reached.state, reached.base.document)) : null
  switch (choice.from) {
    case 'what-could-be-read':
      return documentOf(best)
    case 'other-snapshot':
      return documentOf(others[0])
    case 'backup':
      return new Backups(files, folder).read(choice.name)
    case 'backup-and-journal': {
      const backup = new Backups(files, folder).read(choice.name)
      return backup && onwardFrom(files, folder, backup)
    }
    case 'nothing':
      return firstDocument(clock.now(), clock.zone(), appVersion)
  }
}

/** So that choosing a backup can be undone by choosing this one. What can't be opened is no backup; its files are set aside. */
const keepStateBefore = (place: Place, { best }: Reading): void => {
  try {
    if (best) backUpBefore(place, best, 'restore')
  } catch (error) {
    if (!(error instanceof UnsoundState)) throw error
  }
}

const writeGeneration = (place: Place, reading: Reading, chosen: PipelineDocument): void => {
  const { files, folder, clock, appVersion } = place
  const segments = segmentsIn(files, folder)
  const revision = Math.max(chosen.revision, reading.known.revision, ...segments.map(({ begin }) => begin)) + 1
  const slot = slotFor(reading)
  const now = clock.now()
  const setAsideSnapshot = (each: Slot) => {
    if (files.sizeOf(snapshotPath(folder, each)) !== null) setAside(files, folder, `${each}.json`, now)
  }
  setAsideSnapshot(slot)
  const history = { undo: [], redo: [] } // what was done to another state can't be taken back from this one
  const journal = new Journal(files, folder, revision, null)
  if (!journal.beginSegment(revision)) throw new Error('no new journal could be begun')
  const { segmentName: begun } = journal
  journal.close()
  try {
    writeSnapshot(files, folder, slot, { ...chosen, revision, history, savedAt: now, appVersion }, begun)
  } catch (error) {
    attempt(() => files.unlink(join(folder, begun ?? ''))) // else it would look like the rest of a pipeline
    throw error
  }
  setAsideSnapshot(otherSlot(slot))
  for (const { name } of segments) setAside(files, folder, name, now)
}

/** The one that can be spared: not the generation that reads best. */
const slotFor = ({ best, snapshots }: Reading): Slot =>
  best ? otherSlot(best.base.slot) : (snapshots.find(({ state }) => state !== 'missing')?.slot ?? PATHS.snapshots[0])
