import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Pipeline } from '../../../shared/records/pipeline'
import { Reads } from '../../../shared/records/reads'
import { KINDS, type RecordDiff } from '../../../shared/records/record'
import { reverse } from '../../../shared/records/record-diff'
import { touchedBy } from '../../../shared/records/touched-by'
import { trackedPipeline } from '../../../shared/records/tracked-pipeline'
import { anyCommand } from '../../support/arbitraries'
import { Bench, HUNT } from '../../support/builders'

const COMMANDS_EACH = 30
const RUNS = 60
const NOON = '2026-03-10T12:00:00.000Z'

type Query = (pipeline: Pipeline) => unknown

const ids = Array.from({ length: 9 }, (_, index) => `card${index}`)
const each = (of: (id: string) => unknown) => ids.map(of)
/** Each way to read, by the pipeline's own method: the compiler asks for one that is new. */
const READS = {
  get: KINDS.flatMap((kind) => ids.map((id) => (pipeline) => pipeline.get(kind, id))),
  all: KINDS.flatMap((kind): readonly Query[] => [
    (pipeline) => pipeline.all(kind).size,
    (pipeline) => [...pipeline.all(kind).keys()],
    (pipeline) => [...pipeline.all(kind).values()],
    (pipeline) => [...pipeline.all(kind)],
    (pipeline) => each((id) => pipeline.all(kind).has(id)),
    (pipeline) => pipeline.all(kind).get('card1'),
  ]),
  recordsOf: (['entry', 'interview', 'step'] as const).flatMap((kind) =>
    ids.map((id) => (pipeline: Pipeline) => [...pipeline.recordsOf(kind, id)]),
  ),
  entriesOf: ids.map((id) => (pipeline) => [...pipeline.entriesOf(id)]),
  interviewsOf: ids.map((id) => (pipeline) => [...pipeline.interviewsOf(id)]),
  stepsOf: ids.map((id) => (pipeline) => [...pipeline.stepsOf(id)]),
  pendingSteps: [(pipeline) => [...pipeline.pendingSteps()]],
  pendingUntil: [(pipeline) => [...pipeline.pendingUntil(NOON)]],
  pendingFrom: [(pipeline) => [...pipeline.pendingFrom(NOON)]],
  plannedInterviews: [(pipeline) => [...pipeline.plannedInterviews()]],
  applicationsOf: [(pipeline) => [...pipeline.all('company').keys()].map((id) => [...pipeline.applicationsOf(id)])],
  columnOf: ['wishlist', 'applied', 'screening', 'closed'].map((stageId) => (pipeline) => {
    return [...pipeline.columnOf(HUNT, stageId)]
  }),
  datedBetween: ['2026-03-01', '2026-03-05', '2026-03-12'].map(
    (from) => (pipeline) => pipeline.datedBetween(from, '2026-03-14'),
  ),
  firstDatedFrom: ['2026-03-01', '2026-03-05', '2026-04-01'].map((from) => (pipeline) => pipeline.firstDatedFrom(from)),
  toLists: [(pipeline) => pipeline.toLists()],
} as const satisfies Readonly<Record<Exclude<keyof Pipeline, 'apply'>, readonly Query[]>>

const QUERIES: readonly Query[] = Object.values(READS).flat()

const inWords = (value: unknown): string => JSON.stringify(value) ?? 'undefined'

test('whatever is changed and taken back: what a read gives changes only where it is touched, and not every read is', () => {
  let [changed, untouched] = [0, 0]
  fc.assert(
    fc.property(fc.array(anyCommand, { minLength: COMMANDS_EACH, maxLength: COMMANDS_EACH }), (commands) => {
      const bench = new Bench()
      const { pipeline } = bench
      const read = (query: Query) => {
        const reads = new Reads()
        return { query, reads, gave: inWords(query(trackedPipeline(pipeline, reads))) }
      }
      let kept = QUERIES.map(read)
      const compare = (diff: RecordDiff): void => {
        const touched = touchedBy(diff)
        kept = kept.map((before) => {
          const { query, reads, gave } = before
          const now = inWords(query(pipeline))
          if (now !== gave) changed++
          if (now !== gave) expect(reads.areTouchedBy(touched), query.toString()).toBe(true)
          if (reads.areTouchedBy(touched)) return read(query)
          untouched++
          return before
        })
      }
      const diffs: RecordDiff[] = []
      for (const command of commands) {
        const executed = bench.run(command.type, command.payload)
        if (!executed.ok || executed.diff.length === 0) continue
        diffs.push(executed.diff)
        compare(executed.diff)
      }
      for (const diff of diffs.map(reverse).toReversed()) {
        pipeline.apply(diff)
        compare(diff)
      }
    }),
    { numRuns: RUNS },
  )
  console.log(`${changed} reads changed, ${untouched} times nothing that was read was touched`)
  expect(changed).toBeGreaterThan(1_000)
  expect(untouched).toBeGreaterThan(changed)
})
