import MiniSearch from 'minisearch'
import type { Id } from '../../shared/model/id'
import { foldText } from '../../shared/queries/filter'
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

  /** What has each. */
  search({ words, phrases }: TextSearch): Found {
    return {
      state: 'ready',
      words: words.map((word) => this.#withWords(wordsIn(word))),
      phrases: phrases.map((phrase) => {
        const sought = wordsIn(phrase)
        const run = sought.join(' ')
        return this.#withWords(sought).filter((id) => this.#texts.get(id)?.includes(run))
      }),
    }
  }

  /** Those that have every word; the last one may go on. */
  #withWords(sought: readonly string[]): readonly Id[] {
    if (sought.length === 0) return []
    const found = this.#index.search(sought.join(' '), {
      combineWith: 'AND',
      prefix: (_word, index) => index === sought.length - 1,
    })
    return found.map(({ id }) => id as Id) // the ids that were put in
  }
}

/** No phrase runs from one text into another. */
const BREAK = ' | '
