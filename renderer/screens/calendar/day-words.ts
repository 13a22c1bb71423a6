import type { Day } from '../../../shared/model/time'
import type { DayMarks } from '../../../shared/queries/day-marks'
import { useFacts } from '../../state/facts'
import { dayWords } from '../../state/words/when'
import { texts } from '../../ui/i18n'

const locale = (): string | undefined => useFacts.getState().about?.locale

export const monthWords = (day: Day): string => dayWords(day, { month: 'long', year: 'numeric' })

export const longDayWords = (day: Day): string =>
  dayWords(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** Without the year: it goes without saying for what lies within weeks. */
export const shortDayWords = (day: Day): string => dayWords(day, { weekday: 'short', day: 'numeric', month: 'short' })

const dayNumberWords = (day: Day): string => dayWords(day, { day: 'numeric' })

/** On the first of a month its name, too. */
export const cellDayWords = (day: Day): string =>
  day.endsWith('-01') ? dayWords(day, { day: 'numeric', month: 'short' }) : dayNumberWords(day)

export const weekdayWords = (day: Day, width: 'long' | 'short' | 'narrow'): string => dayWords(day, { weekday: width })

/** A time of day, `HH:mm`, as the user's language writes it. */
export const timeWords = (time: string): string =>
  new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone: 'UTC' }).format(new Date(`2000-01-01T${time}:00Z`))

/** What a day is, in words. */
export const markWords = ({ isToday, isDayOff, isHoliday, isPaused }: DayMarks): readonly string[] => [
  ...(isToday ? [texts('calendar.isToday')] : []),
  ...(isHoliday ? [texts('calendar.isHoliday')] : isDayOff ? [texts('calendar.isDayOff')] : []),
  ...(isPaused ? [texts('calendar.isPaused')] : []),
]

/** The day of a grid's cell for a screen reader. */
export const cellWords = (day: Day, marks: DayMarks, count: number): string =>
  [longDayWords(day), ...markWords(marks), texts('calendar.items', { count })].join(', ')
