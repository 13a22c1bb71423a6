import type { Id } from '../model/id'
import { addDays, type Day } from '../model/time'
import type { Overview } from '../queries/overview'
import type { FieldName } from './field-names'
import { FIELDS, type NameField, type Now } from './fields'
import { foldText } from './fold-text'
import { foldedNames, foldName, haystackOf } from './folded'
import type { Bound, FieldTerm, Query, Range, Term, Value } from './query'

/** What was found in long texts. `null`: not known (yet); short fields alone decide then. */
export type FoundInTexts = (term: { readonly kind: 'word' | 'phrase'; readonly text: string }) => ReadonlySet<Id> | null

export type MatchContext = Now & {
  readonly foundInTexts?: FoundInTexts
  /** The names that a field has anywhere, folded; one that isn't among them stands for those that begin with it. */
  readonly knownNames?: (field: FieldName) => ReadonlySet<string>
}

export type Matches = (overview: Overview) => boolean

/** Whether an application is what the query asks for: every term has to hold. */
export const matchesOf = (query: Query, context: MatchContext): Matches => {
  const terms = query.terms.map((term) => termMatches(term, context))
  return (overview) => terms.every((matches) => matches(overview))
}

/** One term alone, its sign included. */
export const termMatches = (term: Term, context: MatchContext): Matches => {
  const matches = term.kind === 'field' ? fieldMatches(term, context) : textMatches(term, context)
  return term.isNot ? (overview) => !matches(overview) : matches
}

const textMatches = (term: Exclude<Term, FieldTerm>, { foundInTexts }: MatchContext): Matches => {
  const sought = foldText(term.text)
  const found = foundInTexts?.({ kind: term.kind, text: sought }) ?? null
  return (overview) => haystackOf(overview).includes(sought) || (found?.has(overview.application.id) ?? false)
}

const fieldMatches = ({ field, values }: FieldTerm, context: MatchContext): Matches => {
  const each = values.map((value) => valueMatches(field, value, context))
  return (overview) => each.some((matches) => matches(overview))
}

const NEVER: Matches = () => false

/** One value of a field. */
export const valueMatches = (name: FieldName, value: Value, context: MatchContext): Matches => {
  const field = FIELDS[name]
  switch (field.type) {
    case 'name':
      if (value.kind === 'none') return (overview) => field.read(overview).length === 0
      return value.kind === 'text' ? nameMatches(name, field, value.text, context) : NEVER
    case 'choice':
      if (value.kind === 'none') return (overview) => field.read(overview, context).length === 0
      return value.kind === 'text' ? (overview) => field.read(overview, context).includes(value.text) : NEVER
    case 'number':
      if (value.kind === 'none') return (overview) => field.read(overview, context) === null
      if (value.kind !== 'numbers') return NEVER
      return (overview) => {
        const interval = field.read(overview, context)
        return interval !== null && isAtLeast(interval.to, value) && isAtMost(interval.from, value)
      }
    case 'day': {
      if (value.kind === 'none') return (overview) => field.read(overview, context) === null
      const range = value.kind === 'near' ? daysNear(value, field.direction, context.today) : value
      if (range.kind !== 'days') return NEVER
      return (overview) => {
        const day = field.read(overview, context)
        return day !== null && isAtLeast(day, range) && isAtMost(day, range)
      }
    }
  }
}

const nameMatches = (name: FieldName, field: NameField, typed: string, { knownNames }: MatchContext): Matches => {
  const sought = foldName(typed)
  if (field.rule === 'contains')
    return (overview) => foldedNames(overview, name, field).some((each) => each.includes(sought))
  if (knownNames && !knownNames(name).has(sought))
    return (overview) => foldedNames(overview, name, field).some((each) => each.startsWith(sought))
  return (overview) => foldedNames(overview, name, field).includes(sought)
}

const isAtLeast = <T extends number | string>(value: T, { from }: Range<T>): boolean =>
  from === null || value > from.value || (value === from.value && !from.isOpen)

const isAtMost = <T extends number | string>(value: T, { to }: Range<T>): boolean =>
  to === null || value < to.value || (value === to.value && !to.isOpen)

type Near = Extract<Value, { kind: 'near' }>
type Days = Extract<Value, { kind: 'days' }>

/** The days that are so far from today. */
const daysNear = ({ from, to }: Near, direction: 'past' | 'future', today: Day): Days => {
  const dayAt = (distance: number | null): Bound<Day> | null =>
    distance === null ? null : { value: addDays(today, direction === 'past' ? -distance : distance), isOpen: false }
  return direction === 'past'
    ? { kind: 'days', from: dayAt(to), to: dayAt(from) }
    : { kind: 'days', from: dayAt(from), to: dayAt(to) }
}
