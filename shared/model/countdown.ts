import { dayOf, daysBetween, type Instant } from '../../shared/model/time'

const MS_PER_MINUTE = 60_000
const MINUTES_PER_HOUR = 60
const MINUTES_PER_DAY = 1_440

/** How long it is until something: minutes and hours within a day, calendar days of `zone` beyond. `null`: it is past. */
export type Countdown =
  | { readonly unit: 'now' }
  | { readonly unit: 'minutes'; readonly minutes: number }
  | { readonly unit: 'hours'; readonly hours: number; readonly minutes: number }
  | { readonly unit: 'days'; readonly count: number }

/** Minutes are rounded up: what begins in 30 seconds begins in a minute. */
export const countdownTo = (at: Instant, now: Instant, zone: string): Countdown | null => {
  const ms = Date.parse(at) - Date.parse(now)
  if (ms <= -MS_PER_MINUTE) return null
  if (ms <= 0) return { unit: 'now' }
  const minutes = Math.ceil(ms / MS_PER_MINUTE)
  if (minutes < MINUTES_PER_HOUR) return { unit: 'minutes', minutes }
  if (minutes < MINUTES_PER_DAY)
    return { unit: 'hours', hours: Math.floor(minutes / MINUTES_PER_HOUR), minutes: minutes % MINUTES_PER_HOUR }
  return { unit: 'days', count: Math.max(1, daysBetween(dayOf(now, zone), dayOf(at, zone))) }
}
