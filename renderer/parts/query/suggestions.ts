import type { Overview } from '../../../shared/queries/overview'
import { type Completing, completingAt, fieldsBeginning, isBegun } from '../../../shared/search/completion'
import { facetsOf } from '../../../shared/search/facets'
import type { MatchContext } from '../../../shared/search/matches'
import type { Query } from '../../../shared/search/query'
import { textOfValue } from '../../../shared/search/write-query'
import { texts } from '../../ui/i18n'
import { valueWords } from './value-words'

/** More would have to be scrolled through; typing on is faster. */
const MOST_VALUES = 10

export type Suggestion = {
  /** What is put into the text. */
  readonly insert: string
  readonly label: string
  readonly hint: string
}
export type Suggestions = { readonly completing: Completing; readonly list: readonly Suggestion[] }

/** What could stand at the caret. `isAsked`: also where nothing was begun yet. */
export const suggestionsAt = (
  text: string,
  caret: number,
  isAsked: boolean,
  query: Query,
  scope: () => Iterable<Overview>,
  context: MatchContext,
): Suggestions | null => {
  const completing = completingAt(text, caret) ?? (isAsked ? freshAt(text, caret) : null)
  if (!completing) return null
  if (completing.kind === 'field') {
    const list = fieldsBeginning(completing.typed).map((field) => ({
      insert: field,
      label: `${field}:`,
      hint: texts(`search.fields.${field}`),
    }))
    return { completing, list }
  }
  const { field, typed } = completing
  const [facet] = facetsOf(scope(), query, context, [field])
  const list = (facet?.values ?? [])
    .map(({ value, count }) => ({ value, count, insert: textOfValue(field, value), label: valueWords(field, value) }))
    .filter(({ insert, label, count }) => count > 0 && (isBegun(insert, typed) || isBegun(label, typed)))
    .sort((a, b) => Number(a.value.kind === 'none') - Number(b.value.kind === 'none') || byCount(a, b))
    .slice(0, MOST_VALUES)
    .map(({ insert, label, count }) => ({ insert, label, hint: String(count) }))
  const isDone = list.length === 1 && list[0]?.insert === typed
  return { completing, list: isDone ? [] : list }
}

const byCount = (
  a: { readonly value: { readonly kind: string }; readonly count: number },
  b: { readonly count: number },
) =>
  // Ranges stay in their order.
  a.value.kind === 'text' ? b.count - a.count : 0

/** Between two terms anything can begin. */
const freshAt = (text: string, caret: number): Completing | null =>
  caret === 0 || /\s/u.test(text[caret - 1] ?? '') ? { kind: 'field', typed: '', from: caret, to: caret } : null
