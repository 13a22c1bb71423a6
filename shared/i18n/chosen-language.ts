import { createI18n, type Language, type Texts } from './create-i18n'

type Chosen = {
  /** The catalogue's texts by their keys, checked by the compiler. Before a language is chosen there are none: nothing may ask for one while it loads. */
  readonly texts: Texts
  readonly chooseLanguage: (language: Language) => void
}

/** One of these for each process or thread: its language is chosen once, at its start. */
export const chosenLanguage = (): Chosen => {
  let chosen: Texts | null = null
  const read = (...asked: Parameters<Texts>): string => {
    if (chosen === null) throw new Error(`a text was asked for before a language was chosen: ${String(asked[0])}`)
    return chosen(...asked)
  }
  return {
    texts: read as Texts, // answers as the chosen one does, whose keys the compiler knows
    chooseLanguage: (language) => {
      chosen = createI18n(language).t
    },
  }
}
