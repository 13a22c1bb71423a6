import { create } from 'zustand'
import type { Id } from '../../shared/model/id'
import type { FoundInTexts } from '../../shared/search/matches'
import type { Query } from '../../shared/search/query'
import { type TextIndexState, type TextSearch, type TextsFound, textSearchOf } from '../../shared/search/text-search'
import { bridge } from '../bridge'
import { replica } from '../state/use-pipeline'

type Texts = {
  readonly state: TextIndexState
  /** By what was looked for. */
  readonly found: ReadonlyMap<string, ReadonlySet<Id>>
}

/** What main's index has found in notes, postings and timelines. */
export const useTexts = create<Texts>(() => ({ state: 'ready', found: new Map() }))

const keyOf = (kind: 'word' | 'phrase', text: string): string => `${kind} ${text}`

/** The answers that are there, for a query to ask. */
export const foundIn =
  (found: Texts['found']): FoundInTexts =>
  ({ kind, text }) =>
    found.get(keyOf(kind, text)) ?? null

let wanted: TextSearch = { words: [], phrases: [] }
let isAsking = false
/** Answered since the last change of the pipeline. What was found before it stands until the new answer is there. */
const answered = new Set<string>()
/** Grows with each change of the pipeline. */
let edition = 0

/** Looks for a query's words in the long texts. At most one question is on its way; what was typed meanwhile is asked next. */
export const seekTexts = (query: Query): void => {
  wanted = textSearchOf(query)
  void askNext()
}

const askNext = async (): Promise<void> => {
  if (isAsking) return
  const search: TextSearch = {
    words: wanted.words.filter((word) => !answered.has(keyOf('word', word))),
    phrases: wanted.phrases.filter((phrase) => !answered.has(keyOf('phrase', phrase))),
  }
  if (search.words.length + search.phrases.length === 0) return
  isAsking = true
  const asked = edition
  const answer = await bridge.request.searchTexts(search).catch((): TextsFound => ({ state: 'down' }))
  isAsking = false
  if (answer.state !== 'ready') {
    useTexts.setState({ state: answer.state })
    return
  }
  // An answer from before a change must not stand for what came after it.
  if (asked === edition) take(search, answer)
  await askNext()
}

/** Only what is still asked for is kept: typing must not fill the memory. */
const take = (search: TextSearch, { words, phrases }: Extract<TextsFound, { state: 'ready' }>): void => {
  const wantedKeys = new Set([
    ...wanted.words.map((text) => keyOf('word', text)),
    ...wanted.phrases.map((text) => keyOf('phrase', text)),
  ])
  const found = new Map([...useTexts.getState().found].filter(([key]) => wantedKeys.has(key)))
  const put = (key: string, ids: readonly Id[] | undefined): void => {
    answered.add(key)
    found.set(key, new Set(ids))
  }
  for (const [index, text] of search.words.entries()) put(keyOf('word', text), words[index])
  for (const [index, text] of search.phrases.entries()) put(keyOf('phrase', text), phrases[index])
  for (const key of answered) if (!found.has(key)) answered.delete(key)
  useTexts.setState({ state: 'ready', found })
}

/** Keeps the answers current; called once. */
export const followTexts = (): void => {
  const askAgain = (): void => {
    edition++
    answered.clear()
    void askNext()
  }
  replica.follow((diff) => {
    if (diff === null || diff.some(({ kind }) => kind === 'application' || kind === 'entry')) askAgain()
  })
  bridge.on('textIndex', (state) => {
    useTexts.setState({ state })
    if (state === 'ready') askAgain()
  })
}
