import { isOddDay } from '../../shared/model/odd-day'
import type { Day } from '../../shared/model/time'

/** The catalogue's key of what is wrong with the day of something that has happened, or `null`. */
export const dayProblem = (
  day: string,
  today: Day,
): 'panel.log.dayMissing' | 'panel.log.dayOdd' | 'refusals.in-the-future' | null => {
  if (day === '') return 'panel.log.dayMissing'
  if (isOddDay(day)) return 'panel.log.dayOdd'
  return day > today ? 'refusals.in-the-future' : null
}
