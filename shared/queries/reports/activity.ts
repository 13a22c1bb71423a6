import { addDays, type Day, dayNumber } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'
import { weekdayOf } from '../../protocol/working-days'
import type { Case } from './case'
import { isWithin, type Period } from './report-filter'

export type Counts = { readonly applications: number; readonly interviews: number; readonly replies: number }
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

/** ISO 8601: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** What happened when, by the day of each entry. A receipt is no reply; nothing counts as a streak. */
export const activityOf = (cases: readonly Case[], period: Period, firstWeekday: Weekday): Activity => {
  const days = new Map<Day, { applications: number; interviews: number; replies: number }>()
  for (const { timeline } of cases)
    for (const entry of timeline) {
      const what = countedAs(entry)
      if (what === null || !isWithin(period, entry.at.day)) continue
      const counts = days.get(entry.at.day) ?? { applications: 0, interviews: 0, replies: 0 }
      counts[what]++
      days.set(entry.at.day, counts)
    }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, counts]) => ({ day, ...counts }))
  return { total: sumOf(sorted), weeks: weeksOf(sorted, firstWeekday), days: sorted }
}

const countedAs = (entry: TimelineEntry): keyof Counts | null => {
  switch (entry.kind) {
    case 'applied':
      return 'applications'
    case 'interview-held':
      return 'interviews'
    case 'reply':
      return entry.reply === 'acknowledgement' ? null : 'replies'
    case 'offer':
      return 'replies'
    default:
      return null
  }
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
