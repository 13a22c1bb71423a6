import type { PromisedBy } from '../model/promise'
import { type At, type Day, daysBetween } from '../model/time'
import type { Words } from './words'

type Locale = Pick<Words, 'locale'>

const WITH_YEAR = { dateStyle: 'medium' } as const
const WEEKDAY = { weekday: 'short', day: 'numeric', month: 'short' } as const
const TIME = { hour: 'numeric', minute: '2-digit' } as const

/** A day as the user's language writes it: with its year unless told otherwise. */
export const dayWords = (day: Day, { locale }: Locale, parts: Intl.DateTimeFormatOptions = WITH_YEAR): string =>
  wall(day, null, locale, parts)

/** A day, and the time where it is known. */
export const atWords = ({ day, time }: Pick<At, 'day' | 'time'>, { locale }: Locale): string =>
  wall(day, time, locale, time === null ? WITH_YEAR : { ...WITH_YEAR, timeStyle: 'short' })

/** A day with its weekday, and the time where one is known. */
export const byWords = ({ day, time }: PromisedBy, { locale }: Locale): string =>
  wall(day, time, locale, { ...WEEKDAY, year: 'numeric', ...(time === null ? {} : TIME) })

/** The same without the year: it goes without saying for what lies within weeks. */
export const shortByWords = ({ day, time }: PromisedBy, { locale }: Locale): string =>
  wall(day, time, locale, { ...WEEKDAY, ...(time === null ? {} : TIME) })

/** A time of day, `HH:mm`, as the user's language writes it. */
export const timeWords = (time: string, { locale }: Locale): string =>
  wall('2000-01-01', time, locale, { timeStyle: 'short' })

/** "34 days ago". */
export const agoWords = (day: Day, today: Day, { texts }: Words): string => {
  const days = daysBetween(day, today)
  return days <= 0 ? texts('companies.today') : texts('companies.ago', { count: days })
}

/** A wall clock's day and time, whatever the zone. */
const wall = (day: Day, time: string | null, locale: string | undefined, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T${time ?? '00:00'}:00Z`))
