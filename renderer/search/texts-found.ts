import { create } from 'zustand'
import type { FoundInTexts } from '../../shared/search/matches'
import type { Query } from '../../shared/search/query'
import { textSearchOf } from '../../shared/search/text-search'
import { bridge } from '../bridge'
import { replica } from '../state/use-pipeline'
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

/** Looks for a query's words in the long texts. */
export const seekTexts = (query: Query): void => void seeker.seek(textSearchOf(query))

/** Keeps the answers current; called once. */
export const followTexts = (): void => {
  replica.follow((diff) => {
    if (diff === null || diff.some(({ kind }) => kind === 'application' || kind === 'entry')) void seeker.seekAgain()
  })
  bridge.on('textIndex', (state) => {
    useTexts.setState({ state })
    if (state === 'ready') void seeker.seekAgain()
  })
}
