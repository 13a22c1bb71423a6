import { endOf, type Interview } from '../../../shared/model/interview'
import type { PromisedBy } from '../../../shared/model/promise'
import { type Day, dayOf, type Instant, isKnownZone } from '../../../shared/model/time'
import { countdownTo } from '../../ui/countdown'
import { texts } from '../../ui/i18n'
import { useFacts } from '../facts'

const locale = (): string | undefined => useFacts.getState().about?.locale

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
const TIME = { hour: 'numeric', minute: '2-digit' } as const

/** A moment on the wall clock of a zone, with its weekday. */
const momentWords = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat(locale(), { ...DAY, ...TIME, timeZone: isKnownZone(zone) ? zone : 'UTC' }).format(
    new Date(at),
  )

const timeWords = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat(locale(), { ...TIME, timeZone: zone }).format(new Date(at))

/** A day with its weekday, and the time where one is known. */
export const byWords = ({ day, time }: PromisedBy): string =>
  new Intl.DateTimeFormat(locale(), { ...DAY, ...(time === null ? {} : TIME), timeZone: 'UTC' }).format(
    new Date(`${day}T${time ?? '00:00'}:00Z`),
  )

/** The same without the year: it goes without saying for what lies within weeks. */
export const shortByWords = ({ day, time }: PromisedBy): string =>
  new Intl.DateTimeFormat(locale(), {
    ...DAY,
    year: undefined,
    ...(time === null ? {} : TIME),
    timeZone: 'UTC',
  }).format(new Date(`${day}T${time ?? '00:00'}:00Z`))

/** A day with its weekday. */
export const weekdayWords = (day: Day): string => byWords({ day, time: null })

/** `America/New_York` as people write it: the city first. */
export const zoneWords = (zone: string): string => {
  const parts = zone.replaceAll('_', ' ').split('/')
  const city = parts.at(-1) ?? zone
  return parts.length > 1 ? `${city} (${parts.slice(0, -1).join(', ')})` : city
}

/** The city alone, where the rest would be in the way. */
export const cityWords = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** Which round, as the user calls it. */
export const roundWords = ({ number, label }: Interview['round']): string =>
  label === '' ? texts('interviews.round', { number }) : texts('interviews.roundLabelled', { number, label })

/** When it is: in its own zone, which is named when it isn't the user's. */
export const whenWords = ({ startAt, zone }: Pick<Interview, 'startAt' | 'zone'>, mine: string): string => {
  const when = momentWords(startAt, zone)
  return isSameClock(startAt, zone, mine) ? when : texts('interviews.whenIn', { when, zone: cityWords(zone) })
}

/** The same moment on the user's own clock; `null` when both show the same. */
export const whenMineWords = ({ startAt, zone }: Pick<Interview, 'startAt' | 'zone'>, mine: string): string | null => {
  if (isSameClock(startAt, zone, mine)) return null
  const isSameDay = isKnownZone(zone) && dayOf(startAt, zone) === dayOf(startAt, mine)
  return isSameDay ? timeWords(startAt, mine) : momentWords(startAt, mine)
}

const isSameClock = (at: Instant, zone: string, mine: string): boolean =>
  zone === mine || (isKnownZone(zone) && momentWords(at, zone) === momentWords(at, mine))

/** How long it takes. */
export const lengthWords = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  if (hours === 0 || minutes === 90) return texts('interviews.minutes', { count: minutes })
  return minutes % 60 === 0
    ? texts('interviews.hours', { count: hours })
    : texts('interviews.hoursMinutes', { hours, minutes: minutes % 60 })
}

/** How long until something, in words; `null` once it is past. */
export const countdownWords = (at: Instant, now: Instant, zone: string): string | null => {
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

/** How it stands now: a planned one may be going on, or be over without a word of it. `taken-off`: nobody called it off, the application ended or was archived. `unconfirmed`: the clock alone counted it as held. */
export type Standing = Interview['state'] | 'now' | 'over' | 'taken-off' | 'unconfirmed'

export const standingAt = (interview: Interview, now: Instant): Standing => {
  if (interview.state === 'cancelled' && interview.cancelled && interview.cancelled.by !== 'user') return 'taken-off'
  if (interview.state === 'held' && !interview.isConfirmed) return 'unconfirmed'
  if (interview.state !== 'planned') return interview.state
  if (now >= endOf(interview)) return 'over'
  return now >= interview.startAt ? 'now' : 'planned'
}
