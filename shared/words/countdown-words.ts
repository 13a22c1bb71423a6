import type { Instant } from '../model/time'
import type { Words } from './words'

const MS_PER_SECOND = 1_000
const SECONDS_PER_MINUTE = 60
const MINUTES_PER_HOUR = 60
const HOURS_PER_DAY = 24
/** The minute that the screen knows may be a minute old. */
const LAST_HOUR_MS = 61 * SECONDS_PER_MINUTE * MS_PER_SECOND

export const isLastHour = (startAt: Instant, now: Instant): boolean => {
  const ms = Date.parse(startAt) - Date.parse(now)
  return ms > 0 && ms <= LAST_HOUR_MS
}

/** How long it is until then; never rounded up past the moment itself. */
export const tickingWords = (startAt: Instant, now: Instant, { texts }: Words): string => {
  const seconds = Math.ceil((Date.parse(startAt) - Date.parse(now)) / MS_PER_SECOND)
  if (seconds <= 0) return texts('today.interviewNow')
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE)
  if (minutes < MINUTES_PER_HOUR)
    return texts('today.inMinutes', { minutes, seconds: String(seconds % SECONDS_PER_MINUTE).padStart(2, '0') })
  const hours = Math.floor(minutes / MINUTES_PER_HOUR)
  if (hours < HOURS_PER_DAY * 2) return texts('today.inHours', { hours, minutes: minutes % MINUTES_PER_HOUR })
  return texts('today.inDays', { count: Math.floor(hours / HOURS_PER_DAY), hours: hours % HOURS_PER_DAY })
}
