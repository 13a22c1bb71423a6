import { expect, test } from 'vitest'
import { firstWeekdayOf } from '../../../shared/model/first-weekday'

test.each([
  ['de-AT', 1],
  ['en-US', 7],
  ['ar-EG', 6],
])('REP23 weeks begin in %s on weekday %d', (locale, weekday) => {
  expect(firstWeekdayOf(locale)).toBe(weekday)
})
