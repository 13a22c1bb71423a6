import MiniSearch from 'minisearch'
import type { Id } from '../../shared/model/id'
import { foldText } from '../../shared/search/fold-text'
import { type TextSearch, wordsIn } from '../../shared/search/text-search'
import type { Found } from './text-messages'

type Indexed = { readonly id: Id; readonly text: string }

/** The long texts by their words. Kept as words alone: signs and line ends don't come between those of a phrase. */
export class TextIndex {
  readonly #index = new MiniSearch<Indexed>({
    fields: ['text'],
    // How often a word occurs doesn't matter: nothing is ranked.
    tokenize: (text) => [...new Set(text.split(' '))],
    processTerm: (word) => (word === BREAK.trim() ? null : word),
  })
  readonly #texts = new Map<Id, string>()

  put(id: Id, texts: readonly string[]): void {
    const text = texts
      .map((each) => wordsIn(foldText(each)).join(' '))
      .filter(Boolean)
      .join(BREAK)
    if (text === (this.#texts.get(id) ?? '')) return
    this.remove(id)
    if (text === '') return
    this.#texts.set(id, text)
    this.#index.add({ id, text })
  }

  remove(id: Id): void {
    if (this.#texts.delete(id)) this.#index.discard(id)
  }

  /** What has each. A word with signs in it (`front-end`) is a phrase, too. */
  search({ words, phrases }: TextSearch): Found {
    return {
      state: 'ready',
      words: words.map((word) => this.#withRun(wordsIn(word))),
      phrases: phrases.map((phrase) => this.#withRun(wordsIn(phrase))),
    }
  }

  /** Those that have these words one after the other; the last one may go on. */
  #withRun(sought: readonly string[]): readonly Id[] {
    const last = sought.at(-1)
    if (last === undefined) return []
    const found = this.#index.search(sought.join(' '), { combineWith: 'AND', prefix: (word) => word === last })
    const ids = found.map(({ id }) => id as Id) // the ids that were put in
    if (sought.length === 1) return ids
    const run = ` ${sought.join(' ')}`
    return ids.filter((id) => ` ${this.#texts.get(id)}`.includes(run))
  }
}

/** No phrase runs from one text into another. */
const BREAK = ' | '
