import type { Weekday } from '../../model/first-weekday'
import { addDays, type Day, dayNumber } from '../../model/time'
import { weekdayOf } from '../../protocol/working-days'
import type { Counts } from './acts'
import type { Case } from './case'
import { isWithin, type Period } from './report-filter'
import { finished, type Work } from './work'

export type ActivityWeek = Counts & {
  /** Its first day, by the week of the locale. */
  readonly begins: Day
}
export type ActivityDay = Counts & { readonly day: Day }

export type Activity = {
  readonly total: Counts
  /** From the first to the last, those in which nothing happened too. */
  readonly weeks: readonly ActivityWeek[]
  /** Those on which anything happened, in order. */
  readonly days: readonly ActivityDay[]
}

/** What happened when, by the day of each entry. A receipt is no reply; nothing counts as a streak. */
export const activityOf = (cases: readonly Case[], period: Period, firstWeekday: Weekday): Activity =>
  finished(activityWork(cases, period, firstWeekday))

export function* activityWork(cases: readonly Case[], period: Period, firstWeekday: Weekday): Work<Activity> {
  const days = new Map<Day, { applications: number; interviews: number; replies: number }>()
  for (const { acts } of cases) {
    for (const { day, what } of acts) {
      if (!isWithin(period, day)) continue
      let counts = days.get(day)
      if (!counts) {
        counts = { applications: 0, interviews: 0, replies: 0 }
        days.set(day, counts)
      }
      counts[what]++
    }
    yield
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, counts]) => ({ day, ...counts }))
  return { total: sumOf(sorted), weeks: weeksOf(sorted, firstWeekday), days: sorted }
}

/** The first day of the week in which `day` lies. */
export const weekOf = (day: Day, firstWeekday: Weekday): Day => addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7))

const weeksOf = (days: readonly ActivityDay[], firstWeekday: Weekday): readonly ActivityWeek[] => {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return []
  const byWeek = new Map<Day, ActivityDay[]>()
  for (const each of days) {
    const begins = weekOf(each.day, firstWeekday)
    byWeek.set(begins, [...(byWeek.get(begins) ?? []), each])
  }
  const weeks: ActivityWeek[] = []
  const end = dayNumber(last.day)
  for (let begins = weekOf(first.day, firstWeekday); dayNumber(begins) <= end; begins = addDays(begins, 7))
    weeks.push({ begins, ...sumOf(byWeek.get(begins) ?? []) })
  return weeks
}

const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce<Counts>(
    (sum, each) => ({
      applications: sum.applications + each.applications,
      interviews: sum.interviews + each.interviews,
      replies: sum.replies + each.replies,
    }),
    { applications: 0, interviews: 0, replies: 0 },
  )
