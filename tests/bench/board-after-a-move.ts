import { Replica } from '../../renderer/state/replica'
import { type Query, TrackedQuery } from '../../renderer/state/tracked-query'
import { cardOf } from '../../shared/queries/card'
import type { Pipeline } from '../../shared/records/pipeline'
import type { RecordDiff } from '../../shared/records/record'
import { realisticDocument } from './documents'
import { type Result, resultOf } from './results'

const SIZES = [100, 1_000, 10_000]
const ROUNDS = 30
const MOVES_IN_A_ROUND = 5
const BASELINE_ROUNDS = 10
const HUNT = 'first-hunt'
const TODAY = '2026-06-01'
const FADED_AFTER_DAYS = 30
/** In sight in all columns together. */
const CARDS_SHOWN = 60

type Subject = {
  readonly n: number
  readonly replica: Replica
  readonly queries: readonly Query<unknown>[]
  readonly stageIds: readonly string[]
  readonly ids: readonly string[]
  readonly times: number[]
  readonly baselines: number[]
  count: number
}

/** A window with a board learns of a move, up to the values of the columns and cards that it touches; against asking for all that the board shows. */
export const boardAfterAMove = async (): Promise<readonly Result[]> => {
  const subjects = await Promise.all(SIZES.map(subjectOf))
  for (let round = 0; round < BASELINE_ROUNDS; round++)
    for (const { replica, queries, baselines } of subjects)
      baselines.push(timeOf(() => queries.map((query) => query(replica.pipeline))))
  globalThis.gc?.() // the baseline's rubbish is not the others' to clear away
  for (let round = 0; round < ROUNDS; round++)
    for (const subject of subjects) for (let count = 0; count < MOVES_IN_A_ROUND; count++) move(subject)
  return subjects.map(({ n, times, baselines }) => resultOf('board-after-a-move', n, times, baselines))
}

const subjectOf = async (n: number): Promise<Subject> => {
  const { records } = realisticDocument(n).document
  const history = { undo: null, redo: null }
  const replica = new Replica(async () => ({ revision: 0, records, history }))
  await replica.load()
  const stageIds = records.stage.map(({ id }) => id)
  const ids = records.application.map(({ id }) => id)
  const columns = stageIds.map((stageId) => (pipeline: Pipeline) => [...pipeline.columnOf(HUNT, stageId)])
  const cards = ids
    .slice(0, CARDS_SHOWN)
    .map((id) => (pipeline: Pipeline) => cardOf(pipeline, id, TODAY, FADED_AFTER_DAYS))
  const queries: readonly Query<unknown>[] = [...columns, ...cards]
  for (const query of queries) {
    const tracked = new TrackedQuery(replica, query)
    tracked.subscribe(() => tracked.value())
    tracked.value()
  }
  return { n, replica, queries, stageIds, ids, times: [], baselines: [], count: 0 }
}

const move = (subject: Subject): void => {
  const { replica, stageIds, ids, times } = subject
  const id = ids[(subject.count++ * 31) % ids.length] ?? ''
  const before = replica.pipeline.get('application', id)
  if (!before) throw new Error(`the bench's own card ${id} is gone`)
  const stageId = stageIds[(stageIds.indexOf(before.stageId) + 1) % stageIds.length] ?? before.stageId
  const diff: RecordDiff = [{ kind: 'application', id, before, after: { ...before, stageId } }]
  const revision = replica.revision + 1
  times.push(timeOf(() => replica.receive({ revision, diff, history: replica.history })))
}

const timeOf = (act: () => unknown): number => {
  const startedAt = performance.now()
  act()
  return performance.now() - startedAt
}
