import type { Overview } from '../queries/overview'
import { isOn, valuesOf } from './edit-query'
import type { FieldName } from './field-names'
import { type ChoiceField, FIELDS, type NameField, type Now } from './fields'
import { foldName } from './folded'
import { type MatchContext, type Matches, termMatches, valueMatches } from './matches'
import { parseQuery } from './parse-query'
import { NONE, type Query, type Value } from './query'

/** What can be clicked together, in the order in which it is shown. */
export const FACET_FIELDS = [
  'stage',
  'source',
  'tag',
  'turn',
  'outcome',
  'mode',
  'type',
  'excitement',
  'quiet',
  'waiting',
  'applied',
  'added',
  'deadline',
  'interview',
  'ended',
  'salary',
] as const satisfies readonly FieldName[]

/** One value with how many applications it would leave. */
export type FacetValue = {
  readonly value: Value
  /** As the user wrote the name, a choice's id, or a range as a query writes it; `''` for none. */
  readonly text: string
  readonly count: number
  readonly isOn: boolean
}
export type Facet = {
  readonly field: FieldName
  readonly values: readonly FacetValue[]
  /** From the least to the most that a field of numbers or days has here; `null`: nothing has any. */
  readonly extent: { readonly from: number | string; readonly to: number | string } | null
  /** How many applications the other filters left. */
  readonly total: number
}

/** For each field the values, counted against what the *other* filters left. Stages come in no order. */
export const facetsOf = (
  overviews: Iterable<Overview>,
  query: Query,
  context: MatchContext,
  fields: readonly FieldName[] = FACET_FIELDS,
): readonly Facet[] => {
  const left = leftFor(overviews, query, context, fields)
  return fields.map((field) => facetOf(field, left.get(field) ?? [], query, context))
}

/** For each field what the filters on everything else leave, in one walk. */
const leftFor = (
  overviews: Iterable<Overview>,
  query: Query,
  context: MatchContext,
  fields: readonly FieldName[],
): ReadonlyMap<FieldName, readonly Overview[]> => {
  const left = new Map<FieldName, Overview[]>(fields.map((field) => [field, []]))
  const terms = query.terms.map((term) => ({
    field: term.kind === 'field' && !term.isNot ? term.field : null,
    matches: termMatches(term, context),
  }))
  for (const overview of overviews) {
    const failing = terms.filter(({ matches }) => !matches(overview))
    const [first, second] = failing
    if (second) continue
    if (!first) for (const list of left.values()) list.push(overview)
    else if (first.field !== null) left.get(first.field)?.push(overview)
  }
  return left
}

const facetOf = (field: FieldName, left: readonly Overview[], query: Query, context: MatchContext): Facet => {
  const spec = FIELDS[field]
  const values =
    spec.type === 'name' || spec.type === 'choice'
      ? countedNames(field, spec, left, query, context)
      : countedRanges(field, spec.buckets, left, query, context)
  return { field, values, extent: extentOf(field, left, context), total: left.length }
}

type Counted = { text: string; count: number }

const countedNames = (
  field: FieldName,
  spec: NameField | ChoiceField,
  left: readonly Overview[],
  query: Query,
  context: Now,
): readonly FacetValue[] => {
  const counted = new Map<string, Counted>()
  const isChoice = spec.type === 'choice'
  if (isChoice) for (const choice of spec.choices) counted.set(choice, { text: choice, count: 0 })
  let none = 0
  for (const overview of left) {
    const names = spec.read(overview, context)
    if (names.length === 0) none++
    // Two spellings of one tag count once.
    for (const [key, name] of new Map(names.map((each) => [isChoice ? each : foldName(each), each.trim()]))) {
      const known = counted.get(key)
      if (known) known.count++
      else counted.set(key, { text: name, count: 1 })
    }
  }
  // A value that is asked for stays to be clicked off, also where the others leave nothing of it.
  for (const value of valuesOf(query, field))
    if (value.kind === 'text' && !counted.has(isChoice ? value.text : foldName(value.text)))
      counted.set(foldName(value.text), { text: value.text, count: 0 })
  const values = [...counted.values()].map(({ text, count }) =>
    facetValue(query, field, { kind: 'text', text }, text, count),
  )
  const isNoneShown = none > 0 || isOn(query, field, NONE)
  return isNoneShown ? [...values, facetValue(query, field, NONE, '', none)] : values
}

const countedRanges = (
  field: FieldName,
  buckets: readonly string[],
  left: readonly Overview[],
  query: Query,
  context: MatchContext,
): readonly FacetValue[] => {
  const values: FacetValue[] = buckets.flatMap((text) => {
    const value = bucketValue(field, text)
    return value ? [facetValue(query, field, value, text, countOf(left, valueMatches(field, value, context)))] : []
  })
  const none = countOf(left, valueMatches(field, NONE, context))
  return none > 0 || isOn(query, field, NONE) ? [...values, facetValue(query, field, NONE, '', none)] : values
}

const bucketValue = (field: FieldName, text: string): Value | null => {
  const parsed = parseQuery(`${field}:${text}`)
  const [term] = parsed.ok ? parsed.query.terms : []
  return term?.kind === 'field' ? (term.values[0] ?? null) : null
}

const countOf = (left: readonly Overview[], matches: Matches): number => {
  let count = 0
  for (const overview of left) if (matches(overview)) count++
  return count
}

const facetValue = (query: Query, field: FieldName, value: Value, text: string, count: number): FacetValue => ({
  value,
  text,
  count,
  isOn: isOn(query, field, value),
})

const extentOf = (field: FieldName, left: readonly Overview[], context: Now): Facet['extent'] => {
  const spec = FIELDS[field]
  if (spec.type !== 'number' && spec.type !== 'day') return null
  let from: number | string | null = null
  let to: number | string | null = null
  for (const overview of left) {
    const read = spec.read(overview, context)
    if (read === null) continue
    const ends: { readonly from: number | string; readonly to: number | string } =
      typeof read === 'string' ? { from: read, to: read } : read
    if (from === null || ends.from < from) from = ends.from
    if (to === null || ends.to > to) to = ends.to
  }
  return from === null || to === null ? null : { from, to }
}
