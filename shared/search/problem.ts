import { FIELD_NAMES, type FieldName } from './field-names'
import type { Span } from './lex'

/** Why a query can't be read, and where. The texts of it are the catalogue's. */
export type Problem = Span &
  (
    | { readonly reason: 'unknown-field'; readonly name: string; readonly suggestion: FieldName | null }
    | { readonly reason: 'value-missing'; readonly field: FieldName }
    | {
        readonly reason: 'unknown-choice'
        readonly field: FieldName
        readonly value: string
        readonly suggestion: string | null
        readonly choices: readonly string[]
      }
    /** `unit`: what it should have been a number of. */
    | {
        readonly reason: 'no-number'
        readonly field: FieldName
        readonly value: string
        readonly unit: 'days' | 'points' | 'amount'
      }
    | { readonly reason: 'no-day'; readonly field: FieldName; readonly value: string }
    /** The range ends before it begins. */
    | { readonly reason: 'backwards'; readonly field: FieldName; readonly value: string }
  )

/** The known word that was probably meant; `null` when none is near. */
export const suggestionFor = <T extends string>(typed: string, known: readonly T[]): T | null => {
  const sought = typed.toLowerCase()
  let nearest: T | null = null
  let least = Math.max(1, Math.floor(sought.length / 3))
  for (const word of known) {
    const isBeginning = sought.length >= 2 && word.startsWith(sought)
    const distance = isBeginning ? 0 : editsBetween(sought, word)
    if (distance > least || (distance === least && nearest !== null)) continue
    nearest = word
    least = distance
  }
  return nearest
}

export const suggestedField = (typed: string): FieldName | null => suggestionFor(typed, FIELD_NAMES)

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
const editsBetween = (one: string, other: string): number => {
  if (Math.abs(one.length - other.length) > 10 || one.length > 40) return 40
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = current
  }
  return last[other.length] ?? 0
}
