import { create } from 'zustand'
import { parseQuery } from '../../../shared/search/parse-query'
import type { Problem } from '../../../shared/search/problem'
import { EVERYTHING, type Query } from '../../../shared/search/query'
import { useUi } from '../ui-store'

type Filter = {
  /** What the text asks for; while it can't be read, what it asked for last. */
  readonly query: Query
  readonly problem: Problem | null
}

const read = (text: string, last: Query): Filter => {
  const parsed = parseQuery(text)
  if (parsed.ok) return { query: parsed.query, problem: null }
  const { problem } = parsed
  // A field that waits for its value asks for nothing yet; the rest of the text does.
  const others = problem.reason === 'value-missing' ? parseQuery(without(text, problem)) : null
  return { query: others?.ok ? others.query : last, problem }
}

const without = (text: string, { from, to }: Problem): string => `${text.slice(0, from)} ${text.slice(to)}`

/** The filter that the board and the table share, as it was read from its text. */
export const useFilter = create<Filter>(() => read(useUi.getState().filter, EVERYTHING))

useUi.subscribe(({ filter }, before) => {
  if (filter !== before.filter) useFilter.setState(read(filter, useFilter.getState().query))
})
