import type { History, PipelineDocument } from '../../shared/document/document'
import { historyAfter, type JournalLine } from '../../shared/document/journal-line'
import type { Instant } from '../../shared/model/time'
import { Pipeline } from '../../shared/records/pipeline'
import type { FileSystem } from './file-system'
import { readSnapshots, type Snapshot, type WholeSnapshot } from './generations'
import type { JournalEnd } from './journal'
import { type NewestChange, readNewestChange } from './newest-change'
import { type JournalProblem, newestInJournal, readJournal } from './replay'
import { type Segment, segmentsIn } from './segments'
import { checked, migratedLine } from './stored-document'

/** A pipeline as it stands on the disk. */
export type State = { readonly pipeline: Pipeline; readonly history: History; readonly revision: number }

/** Everything that a data folder says, before anything is decided or changed. Needs no Electron. */
export type Reading = {
  readonly snapshots: readonly Snapshot[]
  /** From the newest whole snapshot, or the one before where that leads further; `null`: there is none. */
  readonly best: Attempt | null
  /** What the other whole snapshot leads to, where that is less far. */
  readonly others: readonly Attempt[]
  readonly known: Known
  readonly newer: { readonly schemaVersion: number; readonly appVersion: string | null } | null
  readonly hasJournal: boolean
}

/** The newest change of which anything tells that it was acknowledged. */
export type Known = {
  readonly revision: number
  /** When it was made; `null`: that isn't known. */
  readonly at: Instant | null
  /** Not where an older program wrote the folder: there may have been more. */
  readonly isCounted: boolean
}

/** What one generation leads to. */
export type Attempt = {
  readonly base: WholeSnapshot
  readonly state: State
  /** When its last change was made. */
  readonly at: Instant
  readonly problem: JournalProblem | { readonly reason: 'damaged'; readonly file: string } | null
  readonly end: JournalEnd | null
  readonly tornBytes: number
  readonly lineCount: number
  readonly bytes: number
}

export const readFolder = (files: FileSystem, folder: string): Reading => {
  // Before the journal: what is acknowledged while this reads is no loss.
  const told = readNewestChange(files, folder)
  const snapshots = readSnapshots(files, folder)
  const segments = segmentsIn(files, folder)
  const attempts: Attempt[] = []
  const rest = { snapshots, others: [], known: knownOf(told, 0), hasJournal: segments.length > 0 }
  const newerSnapshot = snapshots.find((snapshot) => snapshot.state === 'newer')
  if (newerSnapshot) return { ...rest, best: null, newer: newerSnapshot }
  const atLeast = Math.max(
    told?.revision ?? 0,
    segments.at(-1)?.begin ?? 0,
    ...snapshots.map((each) => (each.state === 'whole' ? each.document.revision : 0)),
  )
  for (const base of snapshots) {
    if (base.state !== 'whole') continue
    const replay = readJournal(files, segments, base.document.revision)
    if (replay.problem?.reason === 'newer') {
      const newer = { schemaVersion: replay.problem.schemaVersion, appVersion: null }
      return { ...rest, best: null, newer }
    }
    const isRecovery = snapshots.some(({ state }) => state === 'damaged')
    attempts.push(withLoss(attemptFrom(base, replay, isRecovery), segments, atLeast))
    if (attempts.at(-1)?.problem === null) break
  }
  const best = attempts.find(({ problem }) => problem === null) ?? furthest(attempts)
  const isLost = best === null || best.problem !== null
  const known = knownOf(told, isLost ? Math.max(atLeast, newestInJournal(files, segments)) : atLeast)
  const others = attempts.filter((each) => best && each.state.revision < best.state.revision)
  return { ...rest, best, others, known, newer: null }
}

const knownOf = (told: NewestChange | null, revision: number): Known =>
  told && told.revision >= revision
    ? { ...told, isCounted: true }
    : { revision, at: null, isCounted: told !== null && revision > 0 }

/** A journal that is gone, or ends before the newest change that is known, reads well and yet has lost something. */
const withLoss = (reached: Attempt, segments: readonly Segment[], atLeast: number): Attempt => {
  if (reached.problem) return reached
  const { base, state, end } = reached
  const isShort = state.revision < atLeast
  const isGone = base.journal !== null && !segments.some(({ name }) => name === base.journal)
  if (!isShort && !isGone) return reached
  const problem = isGone
    ? ({ reason: 'gap', file: base.journal } as const)
    : end
      ? ({ reason: 'damaged', file: end.segment.name } as const)
      : ({ reason: 'gap', file: null } as const)
  return { ...reached, problem, end: null, tornBytes: 0 }
}

/** A backup's document with what the journal holds of the changes since; `null`: nothing that fits. */
export const onwardFrom = (files: FileSystem, folder: string, backup: PipelineDocument): PipelineDocument | null => {
  const { lines } = readJournal(files, segmentsIn(files, folder), backup.revision)
  const last = lines.at(-1)
  if (!last) return null
  const { state } = applied(backup, lines)
  const isOnward = state.revision > backup.revision
  return isOnward ? checked({ ...documentFrom(state, backup), savedAt: last.at }) : null
}

const furthest = (attempts: readonly Attempt[]): Attempt | null =>
  attempts.reduce<Attempt | null>(
    (best, each) => (!best || each.state.revision > best.state.revision ? each : best),
    null,
  )

const attemptFrom = (base: WholeSnapshot, replay: ReturnType<typeof readJournal>, isRecovery: boolean): Attempt => {
  const { lines, end, tornBytes, bytes } = replay
  const { state, failedAt } = applied(base.document, lines)
  const isWrong = failedAt !== null || (isRecovery && !checked(documentFrom(state, base.document)))
  const problem = isWrong ? ({ reason: 'damaged', file: `${base.slot}.json` } as const) : replay.problem
  const at = lines.at(-1)?.at ?? base.document.savedAt
  return { base, state, at, problem, end: problem ? null : end, tornBytes, lineCount: lines.length, bytes }
}

/** The document of a state, with the particulars of another. */
export const documentFrom = (
  { pipeline, history, revision }: State,
  { schemaVersion, savedAt, appVersion }: Pick<PipelineDocument, 'schemaVersion' | 'savedAt' | 'appVersion'>,
): PipelineDocument => ({ schemaVersion, revision, savedAt, appVersion, records: pipeline.toLists(), history })

/** Applies the lines; where one doesn't fit the records, the state before it. */
export const applied = (
  document: PipelineDocument,
  lines: readonly JournalLine[],
): { readonly state: State; readonly failedAt: number | null } => {
  const pipeline = Pipeline.of(document.records)
  let history = document.history
  for (const [index, line] of lines.entries()) {
    const today = migratedLine(line)
    try {
      pipeline.apply(today.records)
    } catch {
      return { state: applied(document, lines.slice(0, index)).state, failedAt: line.revision }
    }
    history = historyAfter(history, today)
  }
  return { state: { pipeline, history, revision: lines.at(-1)?.revision ?? document.revision }, failedAt: null }
}
