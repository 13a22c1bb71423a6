import { create } from 'zustand'
import type { Unsubscribe } from '../../../shared/ipc'
import type { FoundInTexts } from '../../../shared/search/matches'
import type { Query } from '../../../shared/search/query'
import { soughtByAll, type TextSearch, textSearchOf, touchesLongTexts } from '../../../shared/search/text-search'
import { bridge } from '../bridge'
import { replica } from '../use-pipeline'
import { type FoundByText, keyOf, TextSeeker, type Texts } from './text-seeker'

/** What main's index has found in notes, postings and timelines. */
export const useTexts = create<Texts>(() => ({ state: 'ready', found: new Map() }))

const seeker = new TextSeeker(
  (search) => bridge.request.searchTexts(search),
  (texts) => useTexts.setState(texts),
)

/** The answers that are there, for a query to ask. */
export const foundIn =
  (found: FoundByText): FoundInTexts =>
  ({ kind, text }) =>
    found.get(keyOf(kind, text)) ?? null

const wanted = new Set<TextSearch>()
const seekWanted = (): void => void seeker.seek(soughtByAll(wanted))

/** Looks for a query's words in the long texts, beside those of all other queries, until it is told to stop. */
export const seekTexts = (query: Query): Unsubscribe => {
  const search = textSearchOf(query)
  wanted.add(search)
  seekWanted()
  return () => {
    wanted.delete(search)
    seekWanted()
  }
}

/** Keeps the answers current; called once. */
export const followTexts = (): void => {
  replica.follow((diff) => {
    if (diff === null || touchesLongTexts(diff)) void seeker.seekAgain()
  })
  bridge.on('textIndex', (state) => {
    useTexts.setState({ state })
    if (state === 'ready') void seeker.seekAgain()
  })
}
