import type { Day } from '../../../shared/model/time'
import type { DayMarks } from '../../../shared/queries/day-marks'
import { dayWords } from '../../state/words/day-words'
import { texts } from '../../ui/i18n'

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

/** What a day is, in words. */
export const markWords = ({ isToday, isDayOff, isHoliday, isPaused }: DayMarks): readonly string[] => [
  ...(isToday ? [texts('calendar.isToday')] : []),
  ...(isHoliday ? [texts('calendar.isHoliday')] : isDayOff ? [texts('calendar.isDayOff')] : []),
  ...(isPaused ? [texts('calendar.isPaused')] : []),
]

/** The day of a grid's cell for a screen reader. */
export const cellWords = (day: Day, marks: DayMarks, count: number): string =>
  [longDayWords(day), ...markWords(marks), texts('calendar.items', { count })].join(', ')
