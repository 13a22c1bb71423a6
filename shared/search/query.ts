import type { Day } from '../model/time'
import type { FieldName } from './field-names'

/** One end of a range; `isOpen`: the value itself is left out. */
export type Bound<T> = { readonly value: T; readonly isOpen: boolean }
/** `null`: without an end on that side. Never both. */
export type Range<T> = { readonly from: Bound<T> | null; readonly to: Bound<T> | null }

/** One value that a field may have. */
export type Value =
  /** The field is empty. */
  | { readonly kind: 'none' }
  /** A name as the user typed it, or one of a field's choices. */
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'numbers' } & Range<number>)
  | ({ readonly kind: 'days' } & Range<Day>)
  /** Calendar days away from today, both ends included: ago in a field of the past, ahead in one of the future; negative the other way. */
  | { readonly kind: 'near'; readonly from: number | null; readonly to: number | null }

/** Each has to hold. `isNot`: each must not. */
export type Term =
  /** Without white space. */
  | { readonly kind: 'word'; readonly text: string; readonly isNot: boolean }
  | { readonly kind: 'phrase'; readonly text: string; readonly isNot: boolean }
  /** One of the values is enough. */
  | FieldTerm
export type FieldTerm = {
  readonly kind: 'field'
  readonly field: FieldName
  readonly values: readonly Value[]
  readonly isNot: boolean
}

/** What a filter asks for: the one truth of it, whether it was typed, clicked together or kept. A field occurs at most once with each sign. */
export type Query = { readonly terms: readonly Term[] }

export const EVERYTHING: Query = { terms: [] }
export const NONE: Value = { kind: 'none' }
