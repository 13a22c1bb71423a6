import type { At, Day } from '../../../shared/model/time'
import { useFacts } from '../facts'

const locale = (): string | undefined => useFacts.getState().about?.locale

/** A day as the user's language writes it: with its year unless told otherwise. */
export const dayWords = (day: Day, parts: Intl.DateTimeFormatOptions = { dateStyle: 'medium' }): string =>
  new Intl.DateTimeFormat(locale(), { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** A day, and the time where it is known. */
export const atWords = (at: At): string => {
  if (at.time === null) return dayWords(at.day)
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`${at.day}T${at.time}:00Z`),
  )
}

/** A whole number as the user's language writes it. */
export const countWords = (count: number): string => new Intl.NumberFormat(locale()).format(count)
