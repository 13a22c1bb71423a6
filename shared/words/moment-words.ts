import { countdownTo } from '../model/countdown'
import { atOf, daysBetween, type Instant } from '../model/time'
import type { Words } from './words'

/** Now, and the zone of whoever reads. */
export type Here = { readonly now: Instant; readonly zone: string }

const NEAR_DAYS = 6

const LONG = { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' } as const

/** A moment as seen from now: the time alone where the day goes without saying. */
export const momentWords = (instant: Instant, { now, zone }: Here, words: Words): string => {
  const { texts } = words
  const days = daysBetween(atOf(now, zone).day, atOf(instant, zone).day)
  const time = clockWords(instant, zone, words)
  if (days === 0) return texts('steps.todayAt', { time })
  if (days === 1) return texts('steps.tomorrowAt', { time })
  if (days === -1) return texts('steps.yesterdayAt', { time })
  const isNear = days > 0 && days <= NEAR_DAYS
  const day = format(
    instant,
    zone,
    words,
    isNear ? { weekday: 'short' } : { weekday: 'short', day: 'numeric', month: 'short' },
  )
  return texts('steps.withTime', { what: day, when: time })
}

/** A moment in full, for whoever reads it at another time than now. */
export const longMomentWords = (instant: Instant, zone: string, words: Pick<Words, 'locale'>): string =>
  format(instant, zone, words, LONG)

/** The time of day of a moment as the user's language writes it. */
export const clockWords = (instant: Instant, zone: string, words: Pick<Words, 'locale'>): string =>
  format(instant, zone, words, { timeStyle: 'short' })

/** How long until a moment that is still to come, in a few letters. */
export const leftWords = (at: Instant, { now, zone }: Here, { texts }: Words): string => {
  const left = countdownTo(at, now, zone)
  switch (left?.unit) {
    case 'minutes':
      return texts('steps.inMinutes', { count: left.minutes })
    case 'hours':
      return texts('steps.inHours', { count: left.hours })
    case 'days':
      return texts('steps.inDays', { count: left.count })
    default:
      return texts('steps.now')
  }
}

/** How long until something, in whole words; `null` once it is past. */
export const countdownWords = (at: Instant, { now, zone }: Here, { texts }: Words): string | null => {
  const left = countdownTo(at, now, zone)
  if (left === null) return null
  switch (left.unit) {
    case 'now':
      return texts('interviews.countdown.now')
    case 'minutes':
      return texts('interviews.countdown.minutes', { minutes: left.minutes })
    case 'hours':
      return left.minutes === 0
        ? texts('interviews.countdown.hours', { hours: left.hours })
        : texts('interviews.countdown.hoursMinutes', left)
    case 'days':
      return texts('interviews.countdown.days', { count: left.count })
  }
}

const format = (
  instant: Instant,
  zone: string,
  { locale }: Pick<Words, 'locale'>,
  options: Intl.DateTimeFormatOptions,
): string => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(new Date(instant))
