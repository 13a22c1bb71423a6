import { execute } from '../../shared/commands/execute'
import type { ColumnSort } from '../../shared/model/table-setup'
import type { Overview } from '../../shared/queries/overview'
import { OverviewIndex } from '../../shared/queries/overview-index'
import { orderedRow, textOrderOf } from '../../shared/queries/table/row-order'
import { SortedRows } from '../../shared/queries/table/sorted-rows'
import { tableContextOf } from '../../shared/queries/table/table-row'
import { Pipeline } from '../../shared/records/pipeline'
import { realisticDocument } from './documents'
import { type Result, resultOf } from './results'

const SIZES = [100, 1_000, 10_000]
const ZONE = 'Europe/Vienna'
const TODAY = '2026-03-02'
const NOW = '2026-03-02T09:00:00.000Z'
const ROUNDS = 15
const EDITS = 200
const WARM_UPS = 3
const ORDER: readonly ColumnSort[] = [
  { column: 'company', isDescending: false },
  { column: 'role', isDescending: true },
]
/** One for both sides: making a collator costs as much as thousands of comparisons. */
const texts = textOrderOf('en')

type Subject = {
  readonly n: number
  readonly pipeline: Pipeline
  readonly index: OverviewIndex
  readonly ids: readonly string[]
}

/** The rows of the table sorted by two columns of text, against a plain sort of the same overviews with the same collator. */
export const tableSort = (): readonly Result[] =>
  SIZES.map((n) => {
    const { pipeline, index, ids } = subjectOf(n)
    const overviews = ids.flatMap((id) => index.of(id) ?? [])
    const [times, baselines]: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS + WARM_UPS; round++) {
      const time = timeOf(() => rowsOf({ n, pipeline, index, ids }))
      const baseline = timeOf(() => [...overviews].sort(compare))
      if (round < WARM_UPS) continue
      times.push(time)
      baselines.push(baseline)
    }
    return resultOf('table-sort', n, times, baselines)
  })

/** One cell is edited and its row stands where it belongs, against sorting anew: it must not grow with the table. */
export const tableEdit = (): readonly Result[] =>
  SIZES.map((n) => {
    const subject = subjectOf(n)
    const rows = rowsOf(subject)
    const [times, baselines]: [number[], number[]] = [[], []]
    for (let edit = 0; edit < EDITS + WARM_UPS; edit++) {
      const time = timeOf(() => editOne(subject, rows, edit))
      if (edit >= WARM_UPS) times.push(time)
    }
    for (let round = 0; round < ROUNDS; round++) baselines.push(timeOf(() => rowsOf(subject)))
    return resultOf('table-edit', n, times, baselines)
  })

const compare = (a: Overview, b: Overview): number =>
  texts.compare(a.companyName, b.companyName) || -texts.compare(a.application.role, b.application.role)

const subjectOf = (n: number): Subject => {
  const { document } = realisticDocument(n)
  const pipeline = Pipeline.of(document.records)
  const index = new OverviewIndex(
    () => pipeline,
    () => ZONE,
  )
  // Mixed by a fixed step that is prime: what is in order already is no sort.
  const ids = document.records.application.map(({ id }) => id)
  const mixed = ids.map((_, place) => ids[(place * 7_919) % ids.length] ?? '')
  for (const id of mixed) index.of(id)
  return { n, pipeline, index, ids: mixed }
}

const rowsOf = ({ pipeline, index, ids }: Subject): SortedRows => {
  const context = tableContextOf(pipeline, TODAY, ZONE)
  return SortedRows.sort(ids, ORDER, texts, (id) => {
    const overview = index.of(id)
    return overview && orderedRow(overview, ORDER, context)
  })
}

/** As a window does it: the diff arrives, the overview is worked out again, the row moves. */
const editOne = ({ pipeline, index, ids }: Subject, rows: SortedRows, edit: number): void => {
  const id = ids[(edit * 31) % ids.length] ?? ''
  const done = execute(
    pipeline,
    { type: 'application/update', payload: { id, changes: { role: `Role ${edit % 7}` } } },
    { now: NOW, zone: ZONE, newId: () => `id-${edit}`, keepText: (text) => ({ inline: text }) },
  )
  if (!done.ok) throw new Error(`an edit was refused: ${done.reason}`)
  pipeline.apply(done.diff)
  rows.touch(index.receive(done.diff))
}

const timeOf = (act: () => unknown): number => {
  const startedAt = performance.now()
  act()
  return performance.now() - startedAt
}
