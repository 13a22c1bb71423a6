import type { Interview } from '../model/interview'
import { dayOf, type Instant, isKnownZone } from '../model/time'
import type { Words } from './words'

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
const TIME = { hour: 'numeric', minute: '2-digit' } as const

/** A moment on the wall clock of a zone, with its weekday. */
const onTheWall = (at: Instant, zone: string, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, { ...DAY, ...TIME, timeZone: isKnownZone(zone) ? zone : 'UTC' }).format(new Date(at))

/** `America/New_York` as people write it: the city first. */
export const zoneWords = (zone: string): string => {
  const parts = zone.replaceAll('_', ' ').split('/')
  const city = parts.at(-1) ?? zone
  return parts.length > 1 ? `${city} (${parts.slice(0, -1).join(', ')})` : city
}

/** The city alone, where the rest would be in the way. */
export const cityWords = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** Which round, as the user calls it. */
export const roundWords = ({ number, label }: Interview['round'], { texts }: Words): string =>
  label === '' ? texts('interviews.round', { number }) : texts('interviews.roundLabelled', { number, label })

type When = Pick<Interview, 'startAt' | 'zone'>

/** When it is: in its own zone, which is named when it isn't the user's. */
export const whenWords = ({ startAt, zone }: When, mine: string, words: Words): string => {
  const when = onTheWall(startAt, zone, words)
  return isSameClock(startAt, zone, mine, words)
    ? when
    : words.texts('interviews.whenIn', { when, zone: cityWords(zone) })
}

/** The same moment on the user's own clock; `null` when both show the same. */
export const whenMineWords = ({ startAt, zone }: When, mine: string, words: Words): string | null => {
  if (isSameClock(startAt, zone, mine, words)) return null
  const isSameDay = isKnownZone(zone) && dayOf(startAt, zone) === dayOf(startAt, mine)
  if (!isSameDay) return onTheWall(startAt, mine, words)
  return new Intl.DateTimeFormat(words.locale, { ...TIME, timeZone: mine }).format(new Date(startAt))
}

const isSameClock = (at: Instant, zone: string, mine: string, words: Words): boolean =>
  zone === mine || (isKnownZone(zone) && onTheWall(at, zone, words) === onTheWall(at, mine, words))

/** How long it takes. */
export const lengthWords = (minutes: number, { texts }: Words): string => {
  const hours = Math.floor(minutes / 60)
  if (hours === 0 || minutes === 90) return texts('interviews.minutes', { count: minutes })
  return minutes % 60 === 0
    ? texts('interviews.hours', { count: hours })
    : texts('interviews.hoursMinutes', { hours, minutes: minutes % 60 })
}
