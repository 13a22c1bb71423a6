import { addDays, type Day, daySchema } from '../model/time'
import type { DayField } from './fields'
import { nearValueOf } from './near-value'
import type { Bound, Range, Value } from './query'
import { comparisonOf, isBackwards, type RawBound, textOfRange } from './range-text'

/** Days as a query writes them: a day, a month or a year, compared or as a range, or so many days from today. */
export const dayValueOf = (text: string, direction: DayField['direction']): Value | 'no-day' | 'backwards' => {
  const comparison = comparisonOf(text)
  if (!comparison) return 'no-day'
  const near = nearValueOf(comparison, direction)
  if (near !== null) return near
  if (comparison.kind !== 'bounds') {
    const stretch = stretchOf(comparison.text)
    return stretch ? { kind: 'days', from: closed(stretch.first), to: closed(stretch.last) } : 'no-day'
  }
  const from = boundOf(comparison.from, 'from')
  const to = boundOf(comparison.to, 'to')
  if (from === undefined || to === undefined) return 'no-day'
  return isBackwards(from, to) ? 'backwards' : { kind: 'days', from, to }
}

/** A whole month or year is written as such. */
export const textOfDays = ({ from, to }: Range<Day>): string => {
  if (from && to && !from.isOpen && !to.isOpen)
    for (const length of [4, 7]) {
      const whole = from.value.slice(0, length)
      const stretch = stretchOf(whole)
      if (stretch?.first === from.value && stretch.last === to.value) return whole
    }
  return textOfRange(from, to, (day) => day)
}

const closed = (value: Day): Bound<Day> => ({ value, isOpen: false })

/** `undefined`: it is no day. After October is after its last day, from October on is from its first. */
const boundOf = (raw: RawBound | null, side: 'from' | 'to'): Bound<Day> | null | undefined => {
  if (raw === null) return null
  const stretch = stretchOf(raw.text)
  if (!stretch) return undefined
  return { value: (side === 'from') === raw.isOpen ? stretch.last : stretch.first, isOpen: raw.isOpen }
}

type Stretch = { readonly first: Day; readonly last: Day }

const stretchOf = (text: string): Stretch | null => {
  const [, year, month, day] = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined) return null
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const first = `${year}-${month}-${day ?? '01'}`
  if (!daySchema.safeParse(first).success) return null
  if (day !== undefined) return { first, last: first }
  const next = month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`
  return { first, last: addDays(next, -1) }
}
