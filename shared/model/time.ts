import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { compareText } from './compare-text'
import { Remembered } from './remembered'

/** A calendar day, `YYYY-MM-DD`, in no zone. Day arithmetic uses it alone. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((day) => isDay(day), 'no such day')
export type Day = z.infer<typeof daySchema>

/** A wall-clock time, `HH:mm`. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** An IANA time zone. Whether this runtime knows it is asked of `isKnownZone`. */
export const zoneSchema = z.string().min(1).max(100)

/** A point on the world's clock: ISO 8601 in UTC, with milliseconds. */
export const instantSchema = z.iso.datetime({ precision: 3 })
export type Instant = z.infer<typeof instantSchema>

/** When something happened, as its owner would say it: a day, perhaps a time, and the zone they were in. */
export const atSchema = z.strictObject({
  day: daySchema,
  time: timeSchema.nullable(),
  zone: zoneSchema,
})
export type At = Readonly<z.infer<typeof atSchema>>

const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01 in the proleptic Gregorian calendar; `NaN` for what is no day. */
export const dayNumber = (day: Day): number => {
  const known = DAY_NUMBERS.get(day)
  if (known !== undefined) return known
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY)
  if (DAY_NUMBERS.size >= DAYS_REMEMBERED) DAY_NUMBERS.clear()
  DAY_NUMBERS.set(day, number)
  return number
}

/** A filter over ten thousand applications asks for the same few hundred days again and again. */
const DAY_NUMBERS = new Map<Day, number>()
/** Twenty years. */
const DAYS_REMEMBERED = 7_300

export const dayFromNumber = (number: number): Day => new Date(number * MS_PER_DAY).toISOString().slice(0, 10)

const isDay = (day: string): boolean => {
  const number = dayNumber(day)
  return Number.isFinite(number) && dayFromNumber(number) === day
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days)

/** The wall clock of `zone` at an instant. */
export const atOf = (instant: Instant, zone: string): At =>
  instant < WHOLE_MINUTES_SINCE
    ? workOutAt(instant, zone)
    : CLOCKS.of(`${zone} ${instant.slice(0, MINUTE_LENGTH)}`, () => workOutAt(instant, zone))

/** Since then every zone is whole minutes from UTC (Liberia was the last one), so that a minute there has one wall clock. */
const WHOLE_MINUTES_SINCE = '1973'
const MINUTE_LENGTH = 'YYYY-MM-DDTHH:mm'.length
/** Asking a zone's rules is slow, and a list of steps asks for the same few moments over and over. */
const REMEMBERED = 10_000
const CLOCKS = new Remembered<At>(REMEMBERED)
const INSTANTS = new Remembered<Instant>(REMEMBERED)

const workOutAt = (instant: Instant, zone: string): At => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone,
  }
}

/** The calendar day in `zone` at an instant. */
export const dayOf = (instant: Instant, zone: string): Day => atOf(instant, zone).day

/** By day, then by time; an entry without a time comes before those of its day that have one. */
export const compareAt = (a: At, b: At): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : compareText(a.time ?? '', b.time ?? '')

/** Whether this runtime can tell the time there. */
export const isKnownZone = (zone: string): boolean => {
  const known = KNOWN_ZONES.get(zone)
  if (known !== undefined) return known
  let isKnown = true
  try {
    EPOCH.toZonedDateTimeISO(zone)
  } catch {
    isKnown = false
  }
  KNOWN_ZONES.set(zone, isKnown)
  return isKnown
}

const KNOWN_ZONES = new Map<string, boolean>()
const EPOCH = Temporal.Instant.fromEpochMilliseconds(0)

/** When a wall clock shows this: the first of two such moments when clocks go back, the moment after the gap when they go forward. */
export const instantOf = (day: Day, time: string, zone: string): Instant =>
  INSTANTS.of(`${zone} ${day}T${time}`, () => workOutInstant(day, time, zone))

const workOutInstant = (day: Day, time: string, zone: string): Instant => {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`)
  const known = isKnownZone(zone) ? zone : 'UTC'
  const earlier = wall.toZonedDateTime(known, { disambiguation: 'earlier' })
  const isInGap = !earlier.toPlainDateTime().equals(wall)
  const moment = isInGap ? (earlier.getTimeZoneTransition('next') ?? earlier) : earlier
  return moment.toInstant().toString({ smallestUnit: 'millisecond' })
}

/** An instant some hours later (or earlier) on the world's clock. */
export const addHours = (instant: Instant, hours: number): Instant =>
  new Date(Date.parse(instant) + hours * MS_PER_HOUR).toISOString()

const MS_PER_HOUR = 3_600_000
