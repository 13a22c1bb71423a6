import { join } from 'node:path'
import { firstDocument, type PipelineDocument } from '../../shared/document/document'
import { Pipeline } from '../../shared/records/pipeline'
import type { Clock } from '../clock'
import { PATHS, snapshotPath } from '../paths'
import { isAside, setAside } from './aside'
import { Backups } from './backups'
import { attempt, codeOf, type FileSystem } from './file-system'
import { NO_OFFERS, type Offers, offersOf } from './offers'
import { type Attempt, type Reading, readFolder, type State } from './reading'
import { Repository } from './repository'
import { namesIn } from './segments'
import { writeSnapshot } from './snapshot'

export type Place = {
  readonly files: FileSystem
  /** The data folder. */
  readonly folder: string
  readonly clock: Clock
  readonly appVersion: string
}

/** What had to be mended; nothing acknowledged was lost by it. */
export type Note =
  /** A change was being written when the program was stopped. */
  | { readonly kind: 'unfinished-change'; readonly bytes: number }
  /** A snapshot couldn't be read; the other and the journal hold everything. */
  | { readonly kind: 'snapshot-set-aside'; readonly file: string; readonly aside: string }

export type OpenFailure =
  | { readonly reason: 'newer-schema'; readonly schemaVersion: number; readonly appVersion: string | null }
  /** A part can't be read (`damaged`), is missing (`gap`), or can't be read or written just now. All is as it was. */
  | {
      readonly reason: 'damaged' | 'gap' | 'unreadable' | 'unwritable'
      readonly file: string | null
      readonly code: string | null
      readonly offers: Offers
    }

export type Opened =
  | { readonly ok: true; readonly repository: Repository; readonly state: State; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly failure: OpenFailure }

/** Opens the pipeline of a data folder. A failure leaves every byte as it was. */
export const openRepository = (place: Place): Opened => {
  const { files, folder } = place
  let reading: Reading
  try {
    files.makeFolder(folder)
    reading = readFolder(files, folder)
  } catch (error) {
    return failed(place, null, 'unreadable', null, codeOf(error))
  }
  const { snapshots, best, newer } = reading
  if (newer) {
    const { schemaVersion, appVersion } = newer
    return { ok: false, failure: { reason: 'newer-schema', schemaVersion, appVersion } }
  }
  const unreadable = snapshots.find((snapshot) => snapshot.state === 'unreadable')
  if (unreadable) return failed(place, reading, 'unreadable', `${unreadable.slot}.json`, unreadable.code)
  try {
    if (!best) return isFresh(place, reading) ? openFresh(place) : failed(place, reading, 'damaged', null, null)
    if (best.problem) return failedBy(place, reading, best.problem)
    return openFrom(place, reading, best)
  } catch (error) {
    return failed(place, reading, 'unwritable', null, codeOf(error))
  }
}

const openFrom = (place: Place, { snapshots }: Reading, best: Attempt): Opened => {
  const { files, folder, clock } = place
  const notes: Note[] = []
  if (best.tornBytes > 0) notes.push({ kind: 'unfinished-change', bytes: best.tornBytes })
  for (const { state, slot } of snapshots) {
    if (state !== 'damaged') continue
    const file = `${slot}.json`
    notes.push({ kind: 'snapshot-set-aside', file, aside: setAside(files, folder, file, clock.now()) })
  }
  sweepTemporaryFiles(files, folder)
  if (best.base.isMigrated) backUpBefore(place, best, 'migration')
  const repository = new Repository(
    place,
    best,
    snapshots.some(({ state }) => state === 'damaged'),
  )
  return { ok: true, repository, state: best.state, notes }
}

/** Keeps what an attempt has read, as it stands on the disk. Throws when it can't. */
export const backUpBefore = (
  { files, folder, clock }: Place,
  { base, state }: Attempt,
  reason: 'migration' | 'restore',
): void =>
  new Backups(files, folder).make({
    slot: base.slot,
    from: base.document.revision,
    revision: state.revision,
    reason,
    at: clock.now(),
    zone: clock.zone(),
  })

/** Nothing of a pipeline was ever here. Whatever else is found means that one was lost, and is no fresh start. */
const isFresh = ({ files, folder }: Place, { snapshots, hasJournal, known }: Reading): boolean =>
  !hasJournal &&
  known.revision === 0 &&
  snapshots.every(({ state }) => state === 'missing') &&
  new Backups(files, folder).list().length === 0 &&
  !namesIn(files, folder).some(isAside)

const openFresh = (place: Place): Opened => {
  const { files, folder, clock, appVersion } = place
  const [slot] = PATHS.snapshots
  const document: PipelineDocument = firstDocument(clock.now(), clock.zone(), appVersion)
  try {
    writeSnapshot(files, folder, slot, document, null)
  } catch (error) {
    attempt(() => files.unlink(snapshotPath(folder, slot))) // half a first file would look like a lost pipeline
    throw error
  }
  sweepTemporaryFiles(files, folder)
  const state: State = { pipeline: Pipeline.of(document.records), history: document.history, revision: 0 }
  const base = { state: 'whole', slot, document, isMigrated: false, journal: null } as const
  const repository = new Repository(
    place,
    { base, state, at: document.savedAt, end: null, lineCount: 0, bytes: 0 },
    false,
  )
  return { ok: true, repository, state, notes: [] }
}

/** What electron-store leaves behind when it is killed. The program's single instance is the only writer. */
const sweepTemporaryFiles = (files: FileSystem, folder: string): void => {
  for (const name of namesIn(files, folder))
    if (/\.json\.tmp-[0-9a-f]+$/.test(name)) attempt(() => files.unlink(join(folder, name)))
}

const failedBy = (place: Place, reading: Reading, problem: NonNullable<Attempt['problem']>): Opened => {
  switch (problem.reason) {
    case 'newer':
      return {
        ok: false,
        failure: { reason: 'newer-schema', schemaVersion: problem.schemaVersion, appVersion: null },
      }
    case 'unreadable':
      return failed(place, reading, 'unreadable', problem.file, problem.code)
    case 'damaged':
    case 'gap':
      return failed(place, reading, problem.reason, problem.file, null)
  }
}

type FailureReason = Exclude<OpenFailure['reason'], 'newer-schema'>

const failed = (
  { files, folder }: Place,
  reading: Reading | null,
  reason: FailureReason,
  file: string | null,
  code: string | null,
): Opened => ({
  ok: false,
  failure: { reason, file, code, offers: reading ? offersOf(files, folder, reading) : NO_OFFERS },
})
