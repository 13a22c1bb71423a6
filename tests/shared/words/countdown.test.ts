import { describe, expect, it } from 'vitest'
import { type Countdown, countdownTo } from '../../../shared/model/countdown'

describe('the countdown to an interview', () => {
  const cases: readonly (readonly [string, string, string, Countdown | null])[] = [
    ['in 3 h 20 min', '2026-03-02T11:40:00.000Z', 'UTC', { unit: 'hours', hours: 3, minutes: 20 }],
    ['seconds count as a whole minute', '2026-03-02T14:59:30.000Z', 'UTC', { unit: 'minutes', minutes: 1 }],
    ['59 minutes are no hour yet', '2026-03-02T14:01:00.000Z', 'UTC', { unit: 'minutes', minutes: 59 }],
    ['the beginning is now', '2026-03-02T15:00:30.000Z', 'UTC', { unit: 'now' }],
    ['a minute later it is past', '2026-03-02T15:01:00.000Z', 'UTC', null],
    ['a day and more counts in calendar days', '2026-03-01T14:00:00.000Z', 'UTC', { unit: 'days', count: 1 }],
    ['calendar days of the zone', '2026-02-27T23:30:00.000Z', 'UTC', { unit: 'days', count: 3 }],
    ['the same, where it is a day later', '2026-02-27T23:30:00.000Z', 'Asia/Kolkata', { unit: 'days', count: 2 }],
  ]
  it.each(cases)('%s', (_rule, now, zone, expected) => {
    expect(countdownTo('2026-03-02T15:00:00.000Z', now, zone)).toEqual(expected)
  })
})
