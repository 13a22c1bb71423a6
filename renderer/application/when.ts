import type { At, Day } from '../../shared/model/time'
import { useFacts } from '../state/facts'

const locale = (): string | undefined => useFacts.getState().about?.locale

/** A day as the user's language writes it. */
export const dayWords = (day: Day): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** A day, and the time where it is known. */
export const atWords = (at: At): string => {
  if (at.time === null) return dayWords(at.day)
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`${at.day}T${at.time}:00Z`),
  )
}

/** A whole number as the user's language writes it. */
export const countWords = (count: number): string => new Intl.NumberFormat(locale()).format(count)
