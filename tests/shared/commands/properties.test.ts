import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstDocument } from '../../../shared/document/document'
import { compareRank } from '../../../shared/model/rank'
import { RECORD_KINDS } from '../../../shared/records/kinds'
import { Pipeline } from '../../../shared/records/pipeline'
import type { RecordDiff } from '../../../shared/records/record'
import { hasRecordsAfter, reverse, squash } from '../../../shared/records/record-diff'
import { anyCommand } from '../../support/arbitraries'
import { Bench, stateOf } from '../../support/builders'

const RUNS = 150
const COMMANDS_EACH = 80
/** It takes 2 seconds, or many more beside other work. */
const TIME_LIMIT_MS = 60_000

test(
  'CH3 A12 any sequence of commands: the replica equals the truth, undone completely it is the state before, redone the state after',
  () => {
    let steps = 0
    let refused = 0
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: COMMANDS_EACH, maxLength: COMMANDS_EACH }), (commands) => {
        const bench = new Bench()
        const { records } = firstDocument('2026-03-01T08:00:00.000Z', 'Europe/Vienna', '0.1.0')
        const replica = Pipeline.of(records)
        const before = stateOf(bench.pipeline.toLists())
        const diffs: RecordDiff[] = []
        for (const command of commands) {
          const executed = bench.run(command.type, command.payload)
          steps++
          if (!executed.ok) {
            refused++
            continue
          }
          diffs.push(executed.diff)
          replica.apply(JSON.parse(JSON.stringify(executed.diff)))
          expectSameColumns(replica, bench.pipeline)
        }
        const after = stateOf(bench.pipeline.toLists())
        expect(stateOf(replica.toLists())).toEqual(after)
        for (const change of diffs.flat())
          if (change.after) expect(RECORD_KINDS[change.kind].schema.safeParse(change.after).success).toBe(true)
        for (const diff of diffs.toReversed()) {
          expect(hasRecordsAfter(bench.pipeline, diff)).toBe(true)
          bench.pipeline.apply(reverse(diff))
        }
        expect(stateOf(bench.pipeline.toLists())).toEqual(before)
        for (const diff of diffs) bench.pipeline.apply(diff)
        expect(stateOf(bench.pipeline.toLists())).toEqual(after)
        bench.pipeline.apply(reverse(diffs.reduce(squash, [])))
        expect(stateOf(bench.pipeline.toLists())).toEqual(before)
      }),
      { numRuns: RUNS },
    )
    console.log(`${steps} commands, of which ${refused} were refused`)
    expect(steps).toBeGreaterThanOrEqual(10_000)
    expect(steps - refused).toBeGreaterThanOrEqual(2_500)
  },
  TIME_LIMIT_MS,
)

/** Every column, against a full sort. */
const expectSameColumns = (replica: Pipeline, truth: Pipeline): void => {
  const columns = new Map<string, { id: string; rank: string }[]>()
  for (const application of truth.all('application').values()) {
    if (application.archivedAt !== null) continue
    const key = `${application.huntId} ${application.stageId}`
    columns.set(key, [...(columns.get(key) ?? []), application])
  }
  for (const stage of truth.all('stage').keys())
    for (const hunt of truth.all('hunt').keys()) {
      const sorted = (columns.get(`${hunt} ${stage}`) ?? []).sort(compareRank).map(({ id }) => id)
      const shown = replica.columnOf(hunt, stage).map(({ id }) => id)
      if (shown.join() !== sorted.join()) expect(shown).toEqual(sorted)
    }
}
