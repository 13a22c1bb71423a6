import { SYNONYMS } from '../fields/lists'
import { dayValueOf } from './day-value'
import { FIELD_NAMES, type FieldName } from './field-names'
import { type ChoiceField, FIELDS } from './fields'
import { foldText } from './fold-text'
import { type RawTerm, type RawValue, rawTermsOf } from './lex'
import { numberValueOf } from './number-value'
import { type Problem, suggestedField, suggestionFor } from './problem'
import type { FieldTerm, Query, Term, Value } from './query'
import { NONE } from './query'
import { withTerm } from './terms'

export type Parsed =
  | { readonly ok: true; readonly query: Query }
  /** The first one that is in the way. */
  | { readonly ok: false; readonly problem: Problem }

/** Reads a query as it was typed. */
export const parseQuery = (text: string): Parsed => {
  const terms: Term[] = []
  for (const raw of rawTermsOf(text)) {
    if (raw.kind === 'phrase' && raw.text.trim() === '') continue
    const read = termOf(raw)
    if ('reason' in read) return { ok: false, problem: read }
    withTerm(terms, read)
  }
  return { ok: true, query: { terms } }
}

/** The field of that name, whatever its case. */
export const fieldNamed = (name: string): FieldName | null => {
  const sought = name.toLowerCase()
  return FIELD_NAMES.find((each) => each === sought) ?? SYNONYMS.get(sought) ?? null
}

const termOf = (raw: RawTerm): Term | Problem => {
  if (raw.kind !== 'field') return { kind: raw.kind, text: raw.text, isNot: raw.isNot }
  const field = fieldNamed(raw.name)
  if (field === null)
    return { reason: 'unknown-field', name: raw.name, suggestion: suggestedField(raw.name), ...raw.nameSpan }
  const values: Value[] = []
  for (const typed of raw.values) {
    // A comma that waits for the next value is not in the way.
    if (typed.text.trim() === '') continue
    const value = readValue(field, typed)
    if ('reason' in value) return value
    values.push(value)
  }
  if (values.length === 0) return { reason: 'value-missing', field, from: raw.from, to: raw.to }
  return { kind: 'field', field, values, isNot: raw.isNot } satisfies FieldTerm
}

const readValue = (field: FieldName, typed: RawValue): Value | Problem => {
  const span = { from: typed.from, to: typed.to }
  if (!typed.isQuoted && typed.text.toLowerCase() === 'none') return NONE
  const spec = FIELDS[field]
  const value = typed.text
  switch (spec.type) {
    case 'name':
      return { kind: 'text', text: typed.text }
    case 'choice':
      return choiceOf(spec, value, field, span)
    case 'number': {
      const read = numberValueOf(value.trim(), spec.unit)
      if (read === 'no-number') return { reason: read, field, value, unit: spec.unit, ...span }
      return read === 'backwards' ? { reason: read, field, value, ...span } : read
    }
    case 'day': {
      const read = dayValueOf(value.trim(), spec.direction)
      if (read === 'no-day' || read === 'backwards') return { reason: read, field, value, ...span }
      return read
    }
  }
}

/** Signs and case don't count: `on-site` is `onsite`. */
const choiceOf = (
  { choices, synonyms = {} }: ChoiceField,
  typed: string,
  field: FieldName,
  span: { readonly from: number; readonly to: number },
): Value | Problem => {
  const key = plain(typed)
  const choice = choices.find((each) => plain(each) === key) ?? (Object.hasOwn(synonyms, key) ? synonyms[key] : null)
  if (choice) return { kind: 'text', text: choice }
  return { reason: 'unknown-choice', field, value: typed, suggestion: suggestionFor(key, choices), choices, ...span }
}

const plain = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '')
