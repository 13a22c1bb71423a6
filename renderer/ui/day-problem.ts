import type { Day } from '../../shared/model/time'

/** While a year is being typed the day reads 0002 or 0202: no day that anyone means. */
export const isOddDay = (day: string): boolean => day !== '' && (day < '1900-01-01' || day.length > 10)

/** The catalogue's key of what is wrong with the day of something that has happened, or `null`. */
export const dayProblem = (
  day: string,
  today: Day,
): 'panel.log.dayMissing' | 'panel.log.dayOdd' | 'refusals.in-the-future' | null => {
  if (day === '') return 'panel.log.dayMissing'
  if (isOddDay(day)) return 'panel.log.dayOdd'
  return day > today ? 'refusals.in-the-future' : null
}
