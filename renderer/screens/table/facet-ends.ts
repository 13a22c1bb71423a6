import { addDays, type Day, daySchema } from '../../../shared/model/time'
import type { Field } from '../../../shared/search/fields'
import { numberValueOf } from '../../../shared/search/number-value'
import type { Bound, Range, Value } from '../../../shared/search/query'
import { readAmount } from '../../parts/fields/amount'

/** Both ends of a range as they are typed; `''`: open. */
export type Ends = { readonly from: string; readonly to: string }

const OPEN: Ends = { from: '', to: '' }

/** The ends of what is asked for, both included, when it is one range. */
export const endsOf = (values: readonly Value[], field: Field): Ends => {
  const [value] = values
  if (values.length !== 1) return OPEN
  if (value?.kind === 'days') return { from: dayText(value.from, 1), to: dayText(value.to, -1) }
  if (value?.kind !== 'numbers') return OPEN
  // Between two amounts there is always another one; days and points are counted.
  const step = field.type === 'number' && field.unit === 'amount' ? 0 : 1
  return { from: numberText(value.from, step), to: numberText(value.to, -step) }
}

const dayText = (bound: Bound<Day> | null, inwards: number): string =>
  bound === null ? '' : bound.isOpen ? addDays(bound.value, inwards) : bound.value

const numberText = (bound: Bound<number> | null, inwards: number): string =>
  bound === null ? '' : String(bound.isOpen ? bound.value + inwards : bound.value)

/** What the ends ask for, `[]`: nothing. Ends in the wrong order are put right. `null`: one of them can't be read. */
export const valuesBetween = ({ from, to }: Ends, field: Field): readonly Value[] | null => {
  if (field.type === 'day') {
    const [first, last] = [dayOf(from), dayOf(to)]
    if (first === undefined || last === undefined) return null
    return first === null && last === null ? [] : [{ kind: 'days', ...rangeOf(first, last) }]
  }
  const [low, high] = [numberOf(from, field), numberOf(to, field)]
  if (low === undefined || high === undefined) return null
  return low === null && high === null ? [] : [{ kind: 'numbers', ...rangeOf(low, high) }]
}

const rangeOf = <T extends number | string>(one: T | null, other: T | null): Range<T> => {
  const isBackwards = one !== null && other !== null && one > other
  return isBackwards ? { from: bound(other), to: bound(one) } : { from: bound(one), to: bound(other) }
}

const bound = <T>(value: T | null): Bound<T> | null => (value === null ? null : { value, isOpen: false })

const dayOf = (text: string): Day | null | undefined =>
  text === '' ? null : daySchema.safeParse(text).success ? text : undefined

/** As people write amounts (`60,000`, `60k`), as long as a query can write it, too. */
const numberOf = (text: string, field: Field): number | null | undefined => {
  const typed = readAmount(text)
  if (typed === null) return null
  const number = Math.round(typed * 100) / 100
  const unit = field.type === 'number' ? field.unit : 'amount'
  const read = numberValueOf(String(number), unit)
  return typeof read === 'object' ? number : undefined
}
