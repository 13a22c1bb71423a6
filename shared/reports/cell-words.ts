import { dayWords } from '../words/day-words'
import { benchmarkWords, countWords, shareWords } from '../words/number-words'
import type { Words } from '../words/words'
import type { TableColumn, Value } from './report-table'

/** How a value is written. */
export type CellWords = (column: Pick<TableColumn, 'key' | 'kind'>, value: Value) => string

/** A value as the user's language writes it. */
export const cellWordsIn =
  (words: Words): CellWords =>
  ({ key, kind }, value) => {
    if (value === null || value === '') return '–'
    if (typeof value === 'string') return kind === 'day' ? dayWords(value, words) : value
    if (key === 'benchmark') return benchmarkWords(value, words)
    return kind === 'share' ? shareWords(value, words) : countWords(value, words)
  }
