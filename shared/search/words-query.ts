import type { Query } from './query'

/** Each word, wherever it stands: a search that knows no fields. */
export const wordsQuery = (text: string): Query => ({
  terms: text
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => ({ kind: 'word', text: word, isNot: false })),
})
