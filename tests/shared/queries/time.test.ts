import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  atOf,
  compareAt,
  dayFromNumber,
  dayNumber,
  dayOf,
  daySchema,
  daysBetween,
  timeSchema,
} from '../../../shared/model/time'

describe('a day', () => {
  it.each([
    '2026-02-28',
    '2024-02-29',
    '2000-02-29',
    '2026-12-31',
    '1970-01-01',
    '1969-12-31',
    '9999-12-31',
    '0001-01-01',
  ])('%s is one', (day) => {
    expect(daySchema.safeParse(day).success).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-02-31',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-1-1',
    '26-01-01',
    '02026-01-01',
    '+002026-01-01',
    '-2026-01-01',
    '2026/01/01',
    '01.02.2026',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    'today',
    '',
    20260101,
    null,
  ])('%j is none', (day) => {
    expect(daySchema.safeParse(day).success).toBe(false)
  })

  it('is none with a number where it is none', () => {
    expect(dayNumber('garbage')).toBeNaN()
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayFromNumber(-1)).toBe('1969-12-31')
  })

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2023-03-01', 365, '2024-02-29'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i days are %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(days)
    expect(daysBetween(expected, day)).toBe(days === 0 ? 0 : -days)
  })

  it("is reckoned as Temporal's calendar reckons, from 1900 to 2200", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_006 }), fc.integer({ min: -4_000, max: 4_000 }), (from, days) => {
        const start = Temporal.PlainDate.from('1970-01-01').add({ days: from })
        const end = start.add({ days })
        expect(addDays(start.toString(), days)).toBe(end.toString())
        expect(daysBetween(start.toString(), end.toString())).toBe(days)
      }),
      { numRuns: 1_000 },
    )
  })
})

it.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:00', false],
  ['12:60', false],
  ['12:00:00', false],
  ['', false],
])('a time of the day is from 00:00 to 23:59: "%s" %s', (time, isOne) => {
  expect(timeSchema.safeParse(time).success).toBe(isOne)
})

describe('the wall clock of a zone', () => {
  const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland'] as const
  const MINUTE_MS = 60_000
  const HOUR_MS = 60 * MINUTE_MS

  const clockOf = (zone: string): ((ms: number) => string) => {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    return (ms) => {
      const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]))
      return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`
    }
  }
  const offsetOf = (clock: (ms: number) => string, ms: number): number =>
    Date.parse(`${clock(ms).replace(' ', 'T')}Z`) - ms

  /** The hours in which the clocks of a zone are changed. */
  const changesOf = (clock: (ms: number) => string, fromYear: number, toYear: number): number[] => {
    const changes: number[] = []
    for (let day = Date.UTC(fromYear, 0, 1); day < Date.UTC(toYear, 0, 1); day += 24 * HOUR_MS) {
      if (offsetOf(clock, day) === offsetOf(clock, day + 24 * HOUR_MS)) continue
      let hour = day
      while (offsetOf(clock, hour) === offsetOf(clock, hour + HOUR_MS)) hour += HOUR_MS
      changes.push(hour)
    }
    return changes
  }

  it.each(ZONES)('is what Intl says, every quarter of an hour round each change of the clocks: %s', (zone) => {
    const clock = clockOf(zone)
    const changes = changesOf(clock, 2025, 2029)
    expect(changes).toHaveLength(8)
    let compared = 0
    for (const change of changes)
      for (let ms = change - 26 * HOUR_MS; ms <= change + 26 * HOUR_MS; ms += 15 * MINUTE_MS) {
        const at = atOf(new Date(ms).toISOString(), zone)
        if (`${at.day} ${at.time}` !== clock(ms)) expect(`${at.day} ${at.time}`).toBe(clock(ms))
        compared++
      }
    console.log(`${zone}: ${compared} instants round ${changes.length} changes`)
    expect(compared).toBe(8 * 209)
  })

  it.each([
    ['2026-03-29T00:59:59.999Z', 'Europe/Berlin', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00.000Z', 'Europe/Berlin', '2026-03-29', '03:00'],
    ['2026-10-25T00:30:00.000Z', 'Europe/Berlin', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00.000Z', 'Europe/Berlin', '2026-10-25', '02:30'],
    ['2026-11-01T05:59:00.000Z', 'America/New_York', '2026-11-01', '01:59'],
    ['2026-11-01T06:00:00.000Z', 'America/New_York', '2026-11-01', '01:00'],
    ['2026-12-31T23:59:59.999Z', 'Asia/Kathmandu', '2027-01-01', '05:44'],
    ['2026-01-01T09:59:00.000Z', 'Pacific/Kiritimati', '2026-01-01', '23:59'],
    ['2026-01-01T10:59:59.999Z', 'Pacific/Pago_Pago', '2025-12-31', '23:59'],
    ['2024-02-29T23:00:00.000Z', 'UTC', '2024-02-29', '23:00'],
  ])('of %s in %s is %s %s', (instant, zone, day, time) => {
    expect(atOf(instant, zone)).toEqual({ day, time, zone })
    expect(dayOf(instant, zone)).toBe(day)
  })
})

it('of one day, what has no time comes before what has one', () => {
  const at = (day: string, time: string | null) => ({ day, time, zone: 'UTC' })
  const inOrder = [
    at('2026-03-01', '23:59'),
    at('2026-03-02', null),
    at('2026-03-02', '00:00'),
    at('2026-03-02', '09:30'),
  ]
  expect([...inOrder].reverse().sort(compareAt)).toEqual(inOrder)
  expect(compareAt(at('2026-03-02', null), { day: '2026-03-02', time: null, zone: 'Asia/Tokyo' })).toBe(0)
})
