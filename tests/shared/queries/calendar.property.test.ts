import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPending } from '../../../shared/model/step'
import { addDays, dayFromNumber, dayNumber } from '../../../shared/model/time'
import { compareEntries, type TimelineEntry } from '../../../shared/model/timeline-entry'
import { calendarOf } from '../../../shared/queries/calendar'
import { reverse } from '../../../shared/records/record-diff'
import { HUNT, stateOf } from '../../support/builders'
import { commandOf, itemsFor, move, ZONES } from '../../support/calendar'
import { Hunting } from '../../support/hunting'

const story = fc.record({
  zone: fc.constantFrom(...ZONES),
  start: fc.integer({ min: dayNumber('2026-02-20'), max: dayNumber('2026-04-10') }).map(dayFromNumber),
  interviews: fc.array(
    fc.record({
      afterDays: fc.integer({ min: 1, max: 40 }),
      hour: fc.integer({ min: 0, max: 23 }),
      zone: fc.constantFrom(...ZONES),
    }),
    { maxLength: 4 },
  ),
  own: fc.array(fc.record({ afterDays: fc.integer({ min: 0, max: 40 }), hour: fc.integer({ min: 0, max: 23 }) }), {
    maxLength: 4,
  }),
  offerInDays: fc.option(fc.integer({ min: 1, max: 30 })),
  deadlineInDays: fc.option(fc.integer({ min: 1, max: 30 })),
})
const wallOf = (hour: number): string => `${String(hour).padStart(2, '0')}:15`

const tell = (of: typeof story extends fc.Arbitrary<infer S> ? S : never): Hunting => {
  const on = new Hunting(`${of.start} 10:00`, of.zone)
  for (const { afterDays, hour, zone } of of.interviews)
    on.plan(`${addDays(of.start, afterDays)} ${wallOf(hour)}`, { zone })
  for (const [index, { afterDays, hour }] of of.own.entries())
    on.do('step/add-own', {
      id: `own-${index}`,
      kind: 'reminder',
      applicationId: index % 2 === 0 ? null : on.id,
      contactId: null,
      due: { day: addDays(of.start, afterDays), time: wallOf(hour) },
      text: 'Something',
    })
  if (of.offerInDays !== null) on.note({ kind: 'offer', by: { day: addDays(of.start, of.offerInDays), time: null } })
  on.do('application/create', {
    id: 'saved',
    huntId: HUNT,
    stageId: 'wishlist',
    fields: {
      company: 'Later',
      deadline: of.deadlineInDays === null ? null : addDays(of.start, of.deadlineInDays),
    },
    appliedOn: null,
    outcome: null,
  })
  return on
}

/** What happened is put in order by the days of where it happened: an interview far in the east may have been held on a later one. */
const isOvertaken = (on: Hunting, offer: TimelineEntry): boolean =>
  on.entries.some((entry) => entry.kind === 'interview-held' && compareEntries(entry, offer) > 0)

test('CA1 an interview that was held on a later day of its place than the offer is the later word (seed 1449049906)', () => {
  const interviews = [{ afterDays: 1, hour: 0, zone: 'Pacific/Auckland' as const }]
  const zone = 'America/New_York' as const
  const on = tell({ zone, start: '2026-02-20', interviews, own: [], offerInDays: 1, deadlineInDays: null })
  expect(itemsFor(on, zone).some(({ key }) => key.startsWith('deadline/'))).toBe(false)
})

test('CA1 everything that is pending stands there exactly once, whatever days are asked for', () => {
  fc.assert(
    fc.property(story, fc.constantFrom(...ZONES), (of, zone) => {
      const on = tell(of)
      const { pipeline } = on.bench
      const expected = [
        ...[...pipeline.all('interview').keys()].map((id) => `interview/${id}`),
        ...[...pipeline.all('step').values()]
          .filter((step) => isPending(step) && step.name !== 'interview')
          .map(({ id }) => `step/${id}`),
        ...[...pipeline.all('application').values()].flatMap(({ id, deadline }) =>
          deadline ? [`deadline/${id}`] : [],
        ),
        ...[...pipeline.all('entry').values()].flatMap((entry) =>
          entry.kind === 'offer' && !isOvertaken(on, entry) ? [`deadline/${entry.id}`] : [],
        ),
      ].sort()
      expect(
        itemsFor(on, zone)
          .map(({ key }) => key)
          .sort(),
      ).toEqual(expected)
      // Week by week the same: nothing falls between two pages, nothing stands on both.
      const paged: string[] = []
      for (let from = '2026-01-01'; from < '2026-12-31'; from = addDays(from, 7)) {
        const days = calendarOf(pipeline, {
          huntId: HUNT,
          from,
          to: addDays(from, 6),
          now: on.now,
          zone,
          withDone: false,
        })
        for (const items of days.values()) for (const { key } of items) paged.push(key)
      }
      expect(paged.sort()).toEqual(expected)
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('CA5 CA7 what is moved stands on the new day at its time; undone, everything is as it was', () => {
  fc.assert(
    fc.property(story, fc.nat(), fc.integer({ min: 0, max: 60 }), (of, which, days) => {
      const on = tell(of)
      const items = itemsFor(on)
      const item = items[which % Math.max(1, items.length)]
      if (!item) return
      const to = addDays(of.start, days)
      const moved = move(on, item, to)
      if (!moved.ok) {
        expect(to === item.day || item.kind === 'interview', moved.reason).toBe(true)
        return
      }
      const before = stateOf(on.bench.pipeline.toLists())
      const command = commandOf(moved.change)
      const executed = on.bench.run(command.type, command.payload)
      if (!executed.ok) throw new Error(executed.reason)
      const after = itemsFor(on).find(({ key }) => key === item.key)
      expect(after?.day).toBe(moved.day)
      if (item.kind !== 'interview') expect(after?.day).toBe(to)
      // An hour that is skipped on the new day, or was on the old one, may differ.
      if (item.kind === 'deadline') expect(after?.time).toBe(item.time)
      on.bench.pipeline.apply(reverse(executed.diff))
      expect(stateOf(on.bench.pipeline.toLists())).toEqual(before)
      expect(itemsFor(on)).toEqual(items)
    }),
    { numRuns: 100 },
  )
}, 60_000)
