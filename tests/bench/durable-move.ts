import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ElectronStore from 'electron-store'
import { systemClock } from '../../electron/clock'
import type { PipelineStore } from '../../electron/store/store'
import { openPipeline } from '../support/open-pipeline'
import { layOut, realisticDocument } from './documents'
import { type Result, resultOf } from './results'

const SIZES = [100, 1_000, 10_000]
/** The sizes take turns, so that whatever else the machine does hits all alike. */
const ROUNDS = 30
const MOVES_IN_A_ROUND = 10
/** One takes seconds at 10,000. */
const BASELINE_ROUNDS = 3
const WARM_UP_MOVES = 50
const OPEN_STAGES = ['wishlist', 'applied', 'screening', 'interviewing', 'offer']

type Subject = {
  readonly n: number
  readonly store: PipelineStore
  readonly baseline: ElectronStore<Record<string, unknown>>
  readonly times: number[]
  readonly baselines: number[]
  count: number
}

/** A card is dropped between two others and is on the disk, against electron-store's `set` of one field of that document. */
export const durableMove = (): readonly Result[] => {
  const folder = mkdtempSync(join(tmpdir(), 'callback-bench-'))
  try {
    const subjects = SIZES.map((n) => subjectOf(n, join(folder, String(n))))
    for (const subject of subjects) for (let count = 0; count < WARM_UP_MOVES; count++) move(subject)
    for (let round = 0; round < BASELINE_ROUNDS; round++) for (const subject of subjects) measureBaseline(subject)
    globalThis.gc?.() // the baseline's rubbish is not the others' to clear away
    for (let round = 0; round < ROUNDS; round++)
      for (const subject of subjects)
        for (let count = 0; count < MOVES_IN_A_ROUND; count++) subject.times.push(move(subject))
    for (const { store } of subjects) store.close()
    return subjects.map(({ n, times, baselines }) => resultOf('durable-move', n, times, baselines))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const subjectOf = (n: number, folder: string): Subject => {
  const { document, texts } = realisticDocument(n)
  layOut(folder, document, texts)
  const baseline = new ElectronStore<Record<string, unknown>>({ cwd: folder, name: 'baseline' })
  baseline.store = document
  const onProblem = (what: string, error: unknown) => {
    throw new Error(what, { cause: error })
  }
  const opened = openPipeline({ folder, clock: systemClock, appVersion: '0.1.0', onProblem })
  if (!opened.ok) throw new Error(`the bench's own document isn't opened: ${opened.failure.reason}`)
  return { n, store: opened.store, baseline, times: [], baselines: [], count: 0 }
}

const measureBaseline = ({ baseline, baselines }: Subject): void => {
  const startedAt = performance.now()
  baseline.set('savedAt', `2026-01-05T09:00:00.00${baselines.length}Z`)
  baselines.push(performance.now() - startedAt)
}

/** The time of one drop in the middle of a column. */
const move = (subject: Subject): number => {
  const { store } = subject
  const step = subject.count++
  const from = columnOf(store, OPEN_STAGES[step % OPEN_STAGES.length])
  const toStageId = OPEN_STAGES[(step * 7 + 1) % OPEN_STAGES.length] ?? 'applied'
  const to = columnOf(store, toStageId)
  const id = from[(step * 31) % from.length]?.id ?? ''
  const below = to[(step * 17) % to.length]?.id
  const place = below === undefined || below === id ? 'top' : { below }
  const startedAt = performance.now()
  const reply = store.execute({
    type: 'application/move',
    payload: { ids: [id], stageId: toStageId, place, outcome: null },
  })
  const time = performance.now() - startedAt
  if (!reply.ok) throw new Error(`a move was refused: ${reply.reason}`)
  return time
}

const columnOf = (store: PipelineStore, stageId = 'applied') => store.pipeline.columnOf('first-hunt', stageId)
