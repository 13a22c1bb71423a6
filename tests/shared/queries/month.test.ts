import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber, daysBetween } from '../../../shared/model/time'
import { weekdayOf } from '../../../shared/protocol/working-days'
import { dayMarksOf } from '../../../shared/queries/day-marks'
import { addMonths, isSameMonth, monthStartOf, weekStartOf, weeksOfMonth } from '../../../shared/queries/month'

const MONDAY = 1
const SATURDAY = 6
const SUNDAY = 7

describe('CA2 a month is shown in whole weeks', () => {
  test.each([
    // February 2027 begins on a Monday and has 28 days.
    ['2027-02-14', MONDAY, 4, '2027-02-01', '2027-02-28'],
    ['2027-02-14', SUNDAY, 5, '2027-01-31', '2027-03-06'],
    ['2028-02-29', MONDAY, 5, '2028-01-31', '2028-03-05'],
    ['2026-11-30', MONDAY, 6, '2026-10-26', '2026-12-06'],
    ['2026-11-01', SUNDAY, 5, '2026-11-01', '2026-12-05'],
    ['2026-08-31', SATURDAY, 5, '2026-08-01', '2026-09-04'],
    ['2026-12-31', MONDAY, 5, '2026-11-30', '2027-01-03'],
  ])('%s, first weekday %i: %i weeks from %s to %s', (day, firstWeekday, count, first, last) => {
    const weeks = weeksOfMonth(day, firstWeekday)
    expect(weeks).toHaveLength(count)
    expect(weeks[0]?.[0]).toBe(first)
    expect(weeks.at(-1)?.at(-1)).toBe(last)
  })

  test('of any month: every day of it once, each week beginning on the first weekday', () => {
    const anyDay = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2090-12-31') }).map(dayFromNumber)
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, firstWeekday) => {
        const weeks = weeksOfMonth(day, firstWeekday)
        const days = weeks.flat()
        expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? '', index)))
        for (const week of weeks) {
          expect(weekdayOf(week[0] ?? '')).toBe(firstWeekday)
          expect(week.some((each) => isSameMonth(each, day))).toBe(true)
        }
        const length = daysBetween(monthStartOf(day), addMonths(monthStartOf(day), 1))
        expect(days.filter((each) => isSameMonth(each, day))).toHaveLength(length)
        expect(weekStartOf(day, firstWeekday) <= day).toBe(true)
      }),
    )
  })
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months: %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected))

test.each([
  ['2026-03-02', { isToday: true, isDayOff: false, isHoliday: false, isPaused: true }],
  ['2026-03-01', { isToday: false, isDayOff: true, isHoliday: false, isPaused: false }],
  ['2026-03-03', { isToday: false, isDayOff: true, isHoliday: true, isPaused: true }],
  // The day on which the hunt goes on is no longer part of the pause.
  ['2026-03-05', { isToday: false, isDayOff: false, isHoliday: false, isPaused: false }],
])('CA2 %s is %o', (day, marks) => {
  const settings = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-03-03'], pauseUntil: '2026-03-05' }
  expect(dayMarksOf(day, '2026-03-02', settings)).toEqual(marks)
})
