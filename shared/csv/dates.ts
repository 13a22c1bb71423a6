import { Temporal } from 'temporal-polyfill'
import { atOf, type Day, dayFromNumber, dayNumber, daySchema } from '../model/time'
import type { DateOrder } from './import-contract'

/** When, as far as a cell tells it. */
export type When = { readonly day: Day; readonly time: string | null }

/** How the dates of a table are to be read. */
export type DateReading = {
  readonly order: DateOrder
  /** The user's zone: an instant that names its offset is shown on their wall clock. */
  readonly zone: string
  /** Whether a time without an offset is UTC. */
  readonly isUtc: boolean
}

/** A cell's date; `null` where it isn't one, or where the order is needed and not known. */
export const readDate = (cell: string, reading: DateReading): When | null => {
  const text = cell.trim()
  if (text === '' || text.length > 60) return null
  return readIso(text, reading) ?? readSerial(text) ?? readNamed(text) ?? readNumeric(text, reading.order)
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?)?\s*(.*)$/

const readIso = (text: string, { zone, isUtc }: DateReading): When | null => {
  const match = ISO.exec(text)
  if (!match) return null
  const [, year = '', month = '', day = '', hour, minute, rest = ''] = match
  const date = dayOfParts(Number(year), Number(month), Number(day))
  if (date === null) return null
  if (hour === undefined || minute === undefined) return rest === '' ? { day: date, time: null } : null
  const offset = offsetOf(rest) ?? (rest === '' && isUtc ? 'Z' : null)
  if (offset !== null) return onWallClock(`${date}T${hour.padStart(2, '0')}:${minute}:00${offset}`, zone)
  const time = clockOf(hour, minute, rest)
  return time === null && rest !== '' ? null : { day: date, time }
}

const offsetOf = (text: string): string | null => {
  if (/^(?:Z|UTC|GMT)$/i.test(text)) return 'Z'
  const match = /^(?:UTC|GMT)?\s*([+-]\d{2}):?(\d{2})?$/i.exec(text)
  return match ? `${match[1]}:${match[2] ?? '00'}` : null
}

const onWallClock = (iso: string, zone: string): When | null => {
  try {
    const { day, time } = atOf(Temporal.Instant.from(iso).toString({ fractionalSecondDigits: 3 }), zone)
    return { day, time }
  } catch {
    return null // an hour of 25, an offset of 30 hours
  }
}

/** Days since 1899-12-30, as Excel and LibreOffice keep dates; from 1970 to 2064, so that no year or number is taken for one. */
const readSerial = (text: string): When | null => {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return null
  const serial = Number(text.replace(',', '.'))
  if (serial < 25_569 || serial > 60_000) return null
  const minutes = Math.round((serial % 1) * 1_440) % 1_440
  const time = serial % 1 === 0 ? null : `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
  return { day: dayFromNumber(Math.floor(serial) - 25_569), time }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]+)\.?[\s,.-]+(\d{4}|\d{2})(?:,?\s+(.*))?$/
const MONTH_FIRST = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})(?:,?\s+(.*))?$/

const readNamed = (text: string): When | null => {
  const plain = text.toLowerCase().replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/, '')
  const dayFirst = DAY_FIRST.exec(plain)
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(plain)
  const [name, day, year, rest] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3], dayFirst[4]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3], monthFirst?.[4]]
  if (!name || !MONTH_NAME.test(name)) return null
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1
  return withTime(dayOfParts(fullYear(year ?? ''), month, Number(day)), rest)
}

const NUMERIC = /^(\d{1,2})([/.\-\s])\s*(\d{1,2})\2\s*(\d{4}|\d{2})(?:,?\s+(.*))?$/

const readNumeric = (text: string, order: DateOrder): When | null => {
  const match = NUMERIC.exec(text)
  if (!match) return null
  const [, first = '', sign, second = '', year = '', rest] = match
  const actual = sign === '.' ? 'day-month' : order
  if (actual === 'iso') return null
  const [day, month] = actual === 'day-month' ? [first, second] : [second, first]
  return withTime(dayOfParts(fullYear(year), Number(month), Number(day)), rest)
}

const withTime = (day: Day | null, rest: string | undefined): When | null => {
  if (day === null) return null
  if (rest === undefined || rest === '') return { day, time: null }
  const match = /^(?:at\s+)?(\d{1,2}):(\d{2})(?::\d{2})?\s*(.*)$/i.exec(rest)
  const time = match ? clockOf(match[1] ?? '', match[2] ?? '', match[3] ?? '') : null
  return time === null ? null : { day, time }
}

const clockOf = (hour: string, minute: string, half: string): string | null => {
  const isAfternoon = /^p\.?m\.?$/i.test(half)
  if (!isAfternoon && !/^(?:a\.?m\.?|uhr)?$/i.test(half)) return null
  const isTwelve = /m/i.test(half)
  const hours = isTwelve ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour)
  return hours > 23 || Number(minute) > 59 ? null : `${pad(hours)}:${minute}`
}

/** Two digits are of this century up to 69, as POSIX has it. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2_000 : 1_900)

const dayOfParts = (year: number, month: number, day: number): Day | null => {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
  return daySchema.safeParse(text).success ? text : null
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** Which order the dates of a table have. */
export type OrderFound = {
  readonly order: DateOrder
  /** Both orders fit every date, and they differ: the user is asked. */
  readonly isOpen: boolean
}

/** The one order that all dates allow. Where both do, the one with fewer days in the future is proposed. */
export const findOrder = (cells: Iterable<string>, today: Day): OrderFound => {
  const count = { 'day-month': { fits: 0, future: 0 }, 'month-day': { fits: 0, future: 0 } }
  let numeric = 0
  let differing = 0
  let withHalves = 0
  for (const cell of cells) {
    const text = cell.trim()
    const match = NUMERIC.exec(text)
    if (!match || match[2] === '.') continue
    numeric++
    if (/[ap]\.?m\.?$/i.test(text)) withHalves++
    if (match[1] !== match[3]) differing++
    for (const order of ['day-month', 'month-day'] as const) {
      const when = readNumeric(text, order)
      if (!when) continue
      count[order].fits++
      if (dayNumber(when.day) > dayNumber(today)) count[order].future++
    }
  }
  if (numeric === 0) return { order: 'iso', isOpen: false }
  const [dayMonth, monthDay] = [count['day-month'], count['month-day']]
  if (dayMonth.fits !== monthDay.fits)
    return { order: dayMonth.fits > monthDay.fits ? 'day-month' : 'month-day', isOpen: false }
  if (withHalves === numeric) return { order: 'month-day', isOpen: false }
  return { order: dayMonth.future < monthDay.future ? 'day-month' : 'month-day', isOpen: differing > 0 }
}
