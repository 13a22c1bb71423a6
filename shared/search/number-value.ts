import type { NumberField } from './fields'
import type { Bound, Range, Value } from './query'
import { comparisonOf, isBackwards, type RawBound, textOfRange } from './range-text'

/** Numbers as a query writes them: `14`, `>14`, `14..30`, `60k`. */
export const numberValueOf = (text: string, unit: NumberField['unit']): Value | 'no-number' | 'backwards' => {
  const comparison = comparisonOf(text)
  if (!comparison) return 'no-number'
  if (comparison.kind !== 'bounds') {
    const value = numberOf(comparison.text, unit)
    if (value === null) return 'no-number'
    const bound = { value, isOpen: false }
    return { kind: 'numbers', from: bound, to: bound }
  }
  const from = boundOf(comparison.from, unit)
  const to = boundOf(comparison.to, unit)
  if (from === undefined || to === undefined) return 'no-number'
  return isBackwards(from, to) ? 'backwards' : { kind: 'numbers', from, to }
}

export const textOfNumbers = ({ from, to }: Range<number>): string => textOfRange(from, to, String)

const NUMBERS: Readonly<Record<NumberField['unit'], RegExp>> = {
  days: /^(\d{1,5})d?$/i,
  points: /^(\d{1,2})$/,
  amount: /^(\d{1,12}(?:\.\d{1,4})?)([km]?)$/i,
}

const numberOf = (text: string, unit: NumberField['unit']): number | null => {
  const [, digits, scale] = NUMBERS[unit].exec(text) ?? []
  if (digits === undefined) return null
  // As one literal, so that 1.1k is 1100 to the last bit.
  return Number(`${digits}e${{ k: 3, m: 6 }[scale?.toLowerCase() ?? ''] ?? 0}`)
}

/** `undefined`: it is no number. */
const boundOf = (raw: RawBound | null, unit: NumberField['unit']): Bound<number> | null | undefined => {
  if (raw === null) return null
  const value = numberOf(raw.text, unit)
  return value === null ? undefined : { value, isOpen: raw.isOpen }
}
