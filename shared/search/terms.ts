import { foldText } from './fold-text'
import type { FieldTerm, Range, Term, Value } from './query'

/** Adds a term; what is asked of one field, with one sign, stands in one term. */
export const withTerm = (terms: Term[], term: Term): void => {
  if (term.kind !== 'field') {
    terms.push(term)
    return
  }
  const place = terms.findIndex(
    (each) => each.kind === 'field' && each.field === term.field && each.isNot === term.isNot,
  )
  const known = terms[place]
  if (known?.kind === 'field') terms[place] = joined(known, term)
  else terms.push({ ...term, values: distinct(term.values) })
}

/** Both are said of one field: one or the other; but two ends that face each other are one range. */
const joined = (one: FieldTerm, other: FieldTerm): FieldTerm => {
  const [first, second] = [one.values[0], other.values[0]]
  const isSingle = one.values.length === 1 && other.values.length === 1 && !one.isNot
  const between = isSingle && first && second ? facing(first, second) : null
  return { ...one, values: between ? [between] : distinct([...one.values, ...other.values]) }
}

const facing = (one: Value, other: Value): Value | null => {
  if (one.kind === 'numbers' && other.kind === 'numbers') {
    const range = between(one, other)
    return range && { kind: 'numbers', ...range }
  }
  if (one.kind === 'days' && other.kind === 'days') {
    const range = between(one, other)
    return range && { kind: 'days', ...range }
  }
  return null
}

const between = <T extends number | string>(one: Range<T>, other: Range<T>): Range<T> | null => {
  const from = one.to === null ? one.from : other.to === null ? other.from : null
  const to = one.from === null ? one.to : other.from === null ? other.to : null
  return from && to && from.value < to.value ? { from, to } : null
}

/** The first of each that means the same. */
export const distinct = (values: readonly Value[]): readonly Value[] => {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = keyOf(value)
    return !seen.has(key) && seen.add(key)
  })
}

/** Two values with one key mean the same. */
export const keyOf = (value: Value): string =>
  value.kind === 'text' ? `text ${foldText(value.text.trim())}` : JSON.stringify(value)
