import type { Day } from '../../../shared/model/time'
import * as inWords from '../../../shared/words/day-words'
import { said, windowWords } from './words'

/** With its year unless told otherwise. */
export const dayWords = (day: Day, parts?: Intl.DateTimeFormatOptions): string =>
  inWords.dayWords(day, windowWords(), parts)

export const atWords = said(inWords.atWords)
export const byWords = said(inWords.byWords)
export const shortByWords = said(inWords.shortByWords)
export const timeWords = said(inWords.timeWords)
export const agoWords = said(inWords.agoWords)

/** A day with its weekday. */
export const weekdayDateWords = (day: Day): string => byWords({ day, time: null })

/** Without its year, for an axis. */
export const shortDayWords = (day: Day): string => dayWords(day, { day: 'numeric', month: 'short' })

export const monthWords = (day: Day): string => dayWords(day, { month: 'short' })

export const weekdayWords = (day: Day): string => dayWords(day, { weekday: 'short' })
