import type { History, PipelineDocument } from '../../shared/document/document'
import { historyAfter, type JournalLine } from '../../shared/document/journal-line'
import { Pipeline } from '../../shared/records/pipeline'
import type { FileSystem } from './file-system'
import { readSnapshots, type Snapshot, type WholeSnapshot } from './generations'
import type { JournalEnd } from './journal'
import { type JournalProblem, readJournal } from './replay'
import { segmentsIn } from './segments'
import { checked, migratedDiff } from './stored-document'

/** A pipeline as it stands on the disk. */
export type State = { readonly pipeline: Pipeline; readonly history: History; readonly revision: number }

/** Everything that a data folder says, before anything is decided or changed. Needs no Electron. */
export type Reading = {
  readonly snapshots: readonly Snapshot[]
  /** From the newest whole snapshot, or the one before where that leads further; `null`: there is none. */
  readonly best: Attempt | null
  readonly newer: { readonly schemaVersion: number; readonly appVersion: string | null } | null
  readonly hasJournal: boolean
}

/** What one generation leads to. */
export type Attempt = {
  readonly base: WholeSnapshot
  readonly state: State
  readonly problem: JournalProblem | { readonly reason: 'damaged'; readonly file: string } | null
  readonly end: JournalEnd | null
  readonly tornBytes: number
  readonly lineCount: number
  readonly bytes: number
}

export const readFolder = (files: FileSystem, folder: string): Reading => {
  const snapshots = readSnapshots(files, folder)
  const segments = segmentsIn(files, folder)
  const attempts: Attempt[] = []
  const newerSnapshot = snapshots.find((snapshot) => snapshot.state === 'newer')
  if (newerSnapshot) return { snapshots, best: null, newer: newerSnapshot, hasJournal: segments.length > 0 }
  for (const base of snapshots) {
    if (base.state !== 'whole') continue
    const replay = readJournal(files, segments, base.document.revision)
    if (replay.problem?.reason === 'newer') {
      const newer = { schemaVersion: replay.problem.schemaVersion, appVersion: null }
      return { snapshots, best: null, newer, hasJournal: true }
    }
    const isRecovery = snapshots.some(({ state }) => state === 'damaged')
    attempts.push(attemptFrom(base, replay, isRecovery))
    if (attempts.at(-1)?.problem === null) break
  }
  const best = attempts.find(({ problem }) => problem === null) ?? furthest(attempts)
  return { snapshots, best, newer: null, hasJournal: segments.length > 0 }
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
  return { base, state, problem, end: problem ? null : end, tornBytes, lineCount: lines.length, bytes }
}

/** The document of a state, with the particulars of another. */
export const documentFrom = (
  { pipeline, history, revision }: State,
  { schemaVersion, savedAt, appVersion }: Pick<PipelineDocument, 'schemaVersion' | 'savedAt' | 'appVersion'>,
): PipelineDocument => ({ schemaVersion, revision, savedAt, appVersion, records: pipeline.toLists(), history })

/** Applies the lines; where one doesn't fit the records, the state before it. */
const applied = (
  document: PipelineDocument,
  lines: readonly JournalLine[],
): { readonly state: State; readonly failedAt: number | null } => {
  const pipeline = Pipeline.of(document.records)
  let history = document.history
  for (const [index, line] of lines.entries()) {
    const records = migratedDiff(line.records, line.schemaVersion)
    try {
      pipeline.apply(records)
    } catch {
      return { state: applied(document, lines.slice(0, index)).state, failedAt: line.revision }
    }
    history = historyAfter(history, { ...line, records })
  }
  return { state: { pipeline, history, revision: lines.at(-1)?.revision ?? document.revision }, failedAt: null }
}
