import type { Id } from '../../../shared/model/id'
import type { TextIndexState, TextSearch, TextsFound } from '../../../shared/search/text-search'

/** What was found, by what was looked for: `word …`, `phrase …`. */
export type FoundByText = ReadonlyMap<string, ReadonlySet<Id>>
export type Texts = { readonly state: TextIndexState; readonly found: FoundByText }

export const keyOf = (kind: 'word' | 'phrase', text: string): string => `${kind} ${text}`

const NOTHING: TextSearch = { words: [], phrases: [] }

/** Asks main for what is looked for in long texts: one question at a time, and what was typed meanwhile next. */
export class TextSeeker {
  readonly #ask: (search: TextSearch) => Promise<TextsFound>
  readonly #tell: (texts: Texts) => void
  #wanted = NOTHING
  #found: FoundByText = new Map()
  /** Found since the last change of the pipeline. What was found before it stands until the new answer is there. */
  readonly #answered = new Set<string>()
  #isAsking = false
  /** Grows with each change of the pipeline. */
  #edition = 0

  constructor(ask: (search: TextSearch) => Promise<TextsFound>, tell: (texts: Texts) => void) {
    this.#ask = ask
    this.#tell = tell
  }

  async seek(search: TextSearch): Promise<void> {
    this.#wanted = search
    await this.#askNext()
  }

  /** Something has changed that may be found, or searching has become possible. */
  async seekAgain(): Promise<void> {
    this.#edition++
    this.#answered.clear()
    await this.#askNext()
  }

  async #askNext(): Promise<void> {
    if (this.#isAsking) return
    const search: TextSearch = {
      words: this.#wanted.words.filter((word) => !this.#answered.has(keyOf('word', word))),
      phrases: this.#wanted.phrases.filter((phrase) => !this.#answered.has(keyOf('phrase', phrase))),
    }
    if (search.words.length + search.phrases.length === 0) return
    this.#isAsking = true
    const edition = this.#edition
    const answer = await this.#ask(search).catch((): TextsFound => ({ state: 'down' }))
    this.#isAsking = false
    if (answer.state !== 'ready') {
      this.#tell({ state: answer.state, found: this.#found })
      return
    }
    // An answer from before a change must not stand for what came after it.
    if (edition === this.#edition) this.#take(search, answer)
    await this.#askNext()
  }

  /** Only what is still asked for is kept: typing must not fill the memory. */
  #take(search: TextSearch, { words, phrases }: Extract<TextsFound, { state: 'ready' }>): void {
    const kept = new Set([
      ...this.#wanted.words.map((text) => keyOf('word', text)),
      ...this.#wanted.phrases.map((text) => keyOf('phrase', text)),
    ])
    const found = new Map([...this.#found].filter(([key]) => kept.has(key)))
    const put = (key: string, ids: readonly Id[] | undefined): void => {
      if (!kept.has(key)) return
      this.#answered.add(key)
      found.set(key, asBefore(this.#found.get(key), ids ?? []))
    }
    for (const [index, text] of search.words.entries()) put(keyOf('word', text), words[index])
    for (const [index, text] of search.phrases.entries()) put(keyOf('phrase', text), phrases[index])
    for (const key of this.#answered) if (!found.has(key)) this.#answered.delete(key)
    // The same object while the same is found: else every filter would look at everything again after each change.
    const isSame = found.size === this.#found.size && [...found].every(([key, ids]) => this.#found.get(key) === ids)
    if (!isSame) this.#found = found
    this.#tell({ state: 'ready', found: this.#found })
  }
}

const asBefore = (before: ReadonlySet<Id> | undefined, ids: readonly Id[]): ReadonlySet<Id> =>
  before?.size === ids.length && ids.every((id) => before.has(id)) ? before : new Set(ids)
