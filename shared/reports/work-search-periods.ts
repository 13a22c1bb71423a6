import type { Weekday } from '../model/first-weekday'
import { addDays, type Day } from '../model/time'
import { weekOf } from '../queries/reports/activity'

/** What authorities ask for: the US a week at a time, the German employment agency mostly a month. */
export const WORK_SEARCH_PERIODS = ['this-week', 'last-week', 'this-month', 'last-month'] as const
export type WorkSearchPeriod = (typeof WORK_SEARCH_PERIODS)[number]

/** First and last day, both included; a week begins as it does where the user is. */
export const workSearchPeriod = (
  period: WorkSearchPeriod,
  today: Day,
  firstWeekday: Weekday,
): { readonly from: Day; readonly to: Day } => {
  switch (period) {
    case 'this-week':
      return weekFrom(weekOf(today, firstWeekday))
    case 'last-week':
      return weekFrom(addDays(weekOf(today, firstWeekday), -7))
    case 'this-month':
      return monthOf(today)
    case 'last-month':
      return monthOf(addDays(firstOfMonth(today), -1))
  }
}

const weekFrom = (from: Day) => ({ from, to: addDays(from, 6) })
const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`
const monthOf = (day: Day) => {
  const from = firstOfMonth(day)
  // The longest month has 31 days: 31 days on is in the next one.
  return { from, to: addDays(firstOfMonth(addDays(from, 31)), -1) }
}
