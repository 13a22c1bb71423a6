import type { Id } from '../model/id'
import { isEmptyText, type LongText } from '../model/text'
import { type Kind, type RecordDiff, SEARCHED_KINDS, searchedTextsOf } from '../records/record'
import { isSame } from '../records/same'
import { foldText } from './fold-text'
import type { Query } from './query'

/** Whether the long texts can be searched: being read, ready, or out of order for as long as the app runs. */
export type TextIndexState = 'building' | 'ready' | 'down'

/** What is looked for in notes, postings and what was written on timelines; folded. */
export type TextSearch = { readonly words: readonly string[]; readonly phrases: readonly string[] }

/** The applications that have it, for each word and each phrase in their order. */
export type TextsFound =
  | {
      readonly state: 'ready'
      readonly words: readonly (readonly Id[])[]
      readonly phrases: readonly (readonly Id[])[]
    }
  | { readonly state: Exclude<TextIndexState, 'ready'> }

/** A shorter word begins too many others. */
const SHORTEST_SOUGHT_WORD = 2
/** No query that a person types has more. */
export const MOST_SOUGHT = 50
export const LONGEST_SOUGHT = 500

/** What a query looks for in long texts. */
export const textSearchOf = ({ terms }: Query): TextSearch => {
  const words = new Set<string>()
  const phrases = new Set<string>()
  for (const term of terms) {
    if (term.kind === 'field') continue
    const text = foldText(term.text).slice(0, LONGEST_SOUGHT)
    if (term.kind === 'phrase') {
      // An accent alone is nothing once it is folded.
      if (text !== '') phrases.add(text)
    } else if (text.length >= SHORTEST_SOUGHT_WORD) words.add(text)
  }
  return { words: [...words].slice(0, MOST_SOUGHT), phrases: [...phrases].slice(0, MOST_SOUGHT) }
}

/** What several queries look for, as one search. */
export const soughtByAll = (searches: Iterable<TextSearch>): TextSearch => {
  const all = [...searches]
  const once = (kind: keyof TextSearch) => [...new Set(all.flatMap((search) => search[kind]))].slice(0, MOST_SOUGHT)
  return { words: once('words'), phrases: once('phrases') }
}

/** Whether a change may be found in long texts: moving a card or naming its role is not. */
export const touchesLongTexts = (diff: RecordDiff): boolean =>
  diff.some(
    ({ kind, before, after }) => SEARCHED_KINDS.has(kind) && !isSame(writtenIn(kind, before), writtenIn(kind, after)),
  )

/** The long texts of a record in which there is something. */
export const writtenIn = (kind: Kind, record: object | null): readonly LongText[] =>
  record === null ? [] : searchedTextsOf(kind, record).filter((text) => !isEmptyText(text))

/** The words of a folded text, in order: what lies between them doesn't count, but for the signs by which `c`, `c++` and `c#` are told apart. */
export const wordsIn = (folded: string): readonly string[] =>
  folded.match(/[\p{L}\p{N}]*\p{L}[+#]+|[\p{L}\p{N}]+/gu) ?? []
