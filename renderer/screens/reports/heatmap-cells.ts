import type { Weekday } from '../../../shared/model/first-weekday'
import { addDays, type Day, daysBetween } from '../../../shared/model/time'
import { type ActivityDay, weekOf } from '../../../shared/queries/reports/activity'

/** One day of the calendar: its column counts weeks from the left, its row days from the first of the week. */
export type HeatmapCell = {
  readonly day: Day
  readonly column: number
  readonly row: number
  /** Everything that happened on it. */
  readonly count: number
}

const DAYS_PER_WEEK = 7

/** The days of the last weeks until `today`, those without anything too. */
export const heatmapCells = (
  days: readonly ActivityDay[],
  firstWeekday: Weekday,
  today: Day,
  mostWeeks: number,
): readonly HeatmapCell[] => {
  const first = days[0]
  if (!first) return []
  const earliest = weekOf(addDays(today, -(mostWeeks - 1) * DAYS_PER_WEEK), firstWeekday)
  const begin = weekOf(first.day, firstWeekday)
  const start = begin > earliest ? begin : earliest
  const counts = new Map(
    days.map(({ day, applications, interviews, replies }) => [day, applications + interviews + replies]),
  )
  return Array.from({ length: Math.max(0, daysBetween(start, today) + 1) }, (_, index) => {
    const day = addDays(start, index)
    return {
      day,
      column: Math.floor(index / DAYS_PER_WEEK),
      row: index % DAYS_PER_WEEK,
      count: counts.get(day) ?? 0,
    }
  })
}

/** 0 to 4: how dark a day is drawn. */
export const levelOf = (count: number): number => Math.min(4, count)
