import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atOf } from '../../../shared/model/time'
import { FOLLOW_UP_WAYS, REPLY_KINDS } from '../../../shared/model/timeline-entry'
import { Hunting } from '../../support/hunting'

const RUNS = 300
const TIME_LIMIT_MS = 120_000
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'] as const
/** Over a change of the clocks in Berlin, New York and Auckland. */
const STARTS = ['2026-03-06', '2026-03-27', '2026-04-03', '2026-10-23'] as const
/** What is noted later than this after it happened is left in peace, and would lay out less. */
const WITHIN_HOURS = 13 * 24
const MS_PER_HOUR = 3_600_000

const happening = fc.oneof(
  fc.constantFrom(...REPLY_KINDS).map((reply) => ({ kind: 'reply' as const, reply })),
  fc.integer({ min: 1, max: 20 }).map((days) => ({ kind: 'holding' as const, days })),
  fc.constantFrom(...FOLLOW_UP_WAYS).map((way) => ({ kind: 'follow-up' as const, way })),
  fc.constant({ kind: 'interview-held' as const }),
  fc.constant({ kind: 'note' as const }),
)

/** Each at an hour of its own. */
const history = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: WITHIN_HOURS - 1 }), happening), {
    minLength: 1,
    maxLength: 12,
    selector: ([hour]) => hour,
  })
  .map((events) => events.toSorted(([a], [b]) => a - b))

const laidOut = (on: Hunting) =>
  on.pending.map(({ id, due, again, overdueFrom }) => JSON.stringify([id, due, again, overdueFrom])).sort()

test(
  'P21 events replayed in the order in which they happened give the steps that they give in any order',
  () => {
    let compared = 0
    let steps = 0
    fc.assert(
      fc.property(
        history,
        fc.constantFrom(...ZONES),
        fc.constantFrom(...STARTS),
        fc.infiniteStream(fc.nat()),
        (events, zone, start, random) => {
          const begun = () => new Hunting(`${start} 10:00`, zone)
          const startMs = Date.parse(begun().now)
          const moments = events.map(([hour, what], index) => {
            const now = new Date(startMs + hour * MS_PER_HOUR).toISOString()
            const by = atOf(
              new Date(Date.parse(now) + ('days' in what ? what.days * 24 : 0) * MS_PER_HOUR).toISOString(),
              zone,
            )
            const told =
              what.kind === 'holding'
                ? ({ kind: 'reply', reply: 'holding', by: { day: by.day, time: null } } as const)
                : what
            const payload = {
              id: `event-${index}`,
              applicationId: 'card',
              happening: told,
              at: atOf(now, zone),
              text: '',
            }
            return { now, payload }
          })
          const asItHappened = begun()
          for (const { now, payload } of moments) {
            asItHappened.bench.clock.setTo(now)
            asItHappened.do('entry/add', payload)
          }
          const end = new Date(startMs + WITHIN_HOURS * MS_PER_HOUR).toISOString()
          const afterwards = begun()
          afterwards.bench.clock.setTo(end)
          const shuffled = moments
            .map((moment) => [random.next().value, moment] as const)
            .sort(([a], [b]) => a - b)
            .map(([, moment]) => moment)
          for (const { payload } of shuffled) afterwards.do('entry/add', payload)
          expect(laidOut(afterwards)).toEqual(laidOut(asItHappened))
          compared++
          steps += asItHappened.pending.length
        },
      ),
      { numRuns: RUNS },
    )
    console.log(`${compared} histories replayed, ${steps} steps compared`)
    expect(compared).toBe(RUNS)
    expect(steps).toBeGreaterThanOrEqual(100)
  },
  TIME_LIMIT_MS,
)
