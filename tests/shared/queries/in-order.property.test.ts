import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '../../../shared/model/time'
import { dueAtOf, remindersOf } from '../../../shared/protocol/due-times'
import { notifyAt } from '../../../shared/protocol/quiet-hours'
import { protocolOf } from '../../../shared/protocol/reconcile'
import { dueSteps, nextDueAt, nextHeldAt, remindersUntil } from '../../../shared/queries/due'
import { isRunning } from '../../../shared/queries/standing'
import type { Today } from '../../../shared/queries/today'
import { TodayLists } from '../../../shared/queries/today-lists'
import type { Pipeline } from '../../../shared/records/pipeline'
import type { RecordDiff } from '../../../shared/records/record'
import { reverse } from '../../../shared/records/record-diff'
import { anyCommand } from '../../support/arbitraries'
import { Bench, HUNT } from '../../support/builders'

const RUNS = 60
const COMMANDS_EACH = 60
const TIME_LIMIT_MS = 120_000
const ZONES = ['Europe/Vienna', 'Pacific/Kiritimati', 'Etc/GMT+12'] as const
/** Before, among and after all that the commands make due. */
const MOMENTS = ['2026-02-27T00:00:00.000Z', '2026-03-05T08:30:00.000Z', '2026-03-12T23:59:00.000Z'] as const

/** The same asked of every step there is. */
const walkedThrough = (pipeline: Pipeline, now: string, zone: string) => {
  const steps = [...pipeline.all('step').values()]
  const pending = steps.filter(({ state }) => state.kind === 'open' || state.kind === 'snoozed')
  const told = pending.flatMap((step) =>
    remindersOf(step, zone).map(({ at, key }) => ({
      key: `${step.id}@${key}`,
      at: notifyAt(step, at, protocolOf(pipeline), zone),
    })),
  )
  return {
    due: pending.flatMap((step) => (dueAtOf(step, zone) <= now ? [step.id] : [])).sort(),
    told: told.flatMap(({ at, key }) => (at <= now ? [key] : [])).sort(),
    next: told.reduce<string | null>((next, { at }) => (at > now && (next === null || at < next) ? at : next), null),
  }
}

const asked = (pipeline: Pipeline, now: string, zone: string) => ({
  due: dueSteps(pipeline, now, zone)
    .map(({ step }) => step.id)
    .sort(),
  told: remindersUntil(pipeline, now, zone)
    .map(({ step, key }) => `${step.id}@${key}`)
    .sort(),
  next: nextDueAt(pipeline, now, zone),
})

const inWords = ({ nextInterview, due, comingUp, mine, waiting, review }: Today) => [
  nextInterview?.id,
  ...[due, comingUp].map((list) => list.map(({ step, dueAt, isOverdue }) => [step, dueAt, isOverdue])),
  ...[mine, waiting, review].map((list) => list.map(({ application, quietDays }) => [application, quietDays])),
]

const scopeAt = (now: string, zone: string) => ({ huntId: HUNT, today: dayOf(now, zone), zone, fadedAfterDays: 7 })

test(
  'ST9 TO8 whatever was changed and taken back: what is due and the lists of Today are as if worked out from the beginning',
  () => {
    let compared = 0
    let dueSeen = 0
    fc.assert(
      fc.property(
        fc.array(anyCommand, { minLength: COMMANDS_EACH, maxLength: COMMANDS_EACH }),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...MOMENTS),
        (commands, zone, now) => {
          const bench = new Bench()
          const { pipeline } = bench
          const lists = new TodayLists(pipeline, scopeAt(now, zone))
          const expectSame = (): void => {
            compared++
            const truth = walkedThrough(pipeline, now, zone)
            dueSeen += truth.due.length
            expect(asked(pipeline, now, zone)).toEqual(truth)
            // What is planned in something that had ended or been archived before is held by no clock.
            const planned = [...pipeline.all('interview').values()].filter(({ state, applicationId }) => {
              const application = pipeline.get('application', applicationId)
              return state === 'planned' && application !== undefined && isRunning(pipeline, application)
            })
            expect(nextHeldAt(pipeline) === null).toBe(planned.length === 0)
            expect(inWords(lists.at(now))).toEqual(inWords(new TodayLists(pipeline, scopeAt(now, zone)).at(now)))
          }
          const diffs: RecordDiff[] = []
          for (const command of commands) {
            const executed = bench.run(command.type, command.payload)
            if (!executed.ok || executed.diff.length === 0) continue
            diffs.push(executed.diff)
            lists.follow(executed.diff)
            expectSame()
          }
          for (const diff of diffs.map(reverse).toReversed()) {
            pipeline.apply(diff)
            lists.follow(diff)
          }
          expectSame()
        },
      ),
      { numRuns: RUNS },
    )
    console.log(`${compared} times compared, ${dueSeen} due steps seen`)
    expect(compared).toBeGreaterThanOrEqual(RUNS * 8)
    expect(dueSeen).toBeGreaterThanOrEqual(100)
  },
  TIME_LIMIT_MS,
)
