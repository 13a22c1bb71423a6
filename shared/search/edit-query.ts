import type { FieldName } from './field-names'
import { parseQuery } from './parse-query'
import type { FieldTerm, Query, Value } from './query'
import { distinct, keyOf } from './terms'
import { writeQuery } from './write-query'

/** What is asked of a field without a sign. */
export const valuesOf = (query: Query, field: FieldName): readonly Value[] => termOn(query, field)?.values ?? []

const termOn = (query: Query, field: FieldName): FieldTerm | undefined =>
  query.terms.find((term): term is FieldTerm => term.kind === 'field' && term.field === field && !term.isNot)

export const isOn = (query: Query, field: FieldName, value: Value): boolean =>
  valuesOf(query, field).some((each) => keyOf(each) === keyOf(value))

/** Puts a value into the filter, or takes it out. */
export const toggle = (query: Query, field: FieldName, value: Value): Query => {
  const values = valuesOf(query, field)
  return isOn(query, field, value)
    ? withValues(
        query,
        field,
        values.filter((each) => keyOf(each) !== keyOf(value)),
      )
    : withValues(query, field, [...values, value])
}

/** Asks for these values of a field and no others; none of them: the field is left open. What a sign excludes stays. */
export const withValues = (query: Query, field: FieldName, values: readonly Value[]): Query => {
  const known = termOn(query, field)
  if (values.length === 0) return { terms: query.terms.filter((term) => term !== known) }
  const term: FieldTerm = { kind: 'field', field, values: distinct(values), isNot: false }
  return { terms: known ? query.terms.map((each) => (each === known ? term : each)) : [...query.terms, term] }
}

/** Archived applications are shown only to who asks for them. */
export const asksForArchived = (query: Query): boolean => isOn(query, 'is', { kind: 'text', text: 'archived' })

/** A filter and "needs a nudge" together, as one text: what needs a nudge is open, and in no other state. */
export const withNudge = (filter: string): string => {
  const parsed = parseQuery(filter)
  const asked = parsed.ok ? valuesOf(parsed.query, 'is') : []
  if (!parsed.ok || asked.length === 0) return `${filter.trim()} is:nudge`.trim()
  return asked.every((value) => keyOf(value) === keyOf(NUDGE))
    ? filter.trim()
    : writeQuery(withValues(parsed.query, 'is', [NUDGE]))
}

const NUDGE: Value = { kind: 'text', text: 'nudge' }
