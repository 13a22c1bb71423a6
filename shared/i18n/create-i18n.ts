import { createInstance, type i18n, type ParseKeys } from 'i18next'
import { en } from './en/index'

declare module 'i18next' {
  // Makes `t` know every key, its plural forms and its placeholders.
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en }
  }
}

/** Every text of a language, by area and name: each language has the form of English. */
export type Catalogue = typeof en

const CATALOGUES = { en } as const satisfies Readonly<Record<string, Catalogue>>

export type Language = keyof typeof CATALOGUES

/** The language of a locale (BCP 47), English where there is none of its own. */
export const languageOf = (locale: string): Language => {
  const [language = ''] = locale.toLowerCase().split('-')
  return Object.hasOwn(CATALOGUES, language) ? (language as Language) : 'en' // it is one of their keys
}

/** The texts of a catalogue, ready at once. Values are put in as they are: React and native menus escape for themselves. */
export const i18nOf = (language: string, catalogue: Catalogue): i18n => {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: { translation: catalogue } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return instance
}

export const createI18n = (language: Language): i18n => i18nOf(language, CATALOGUES[language])

/** A text's key in the catalogue, with its area: `board.addColumn`. */
export type TextKey = ParseKeys

/** Reads a text by its key. */
export type Texts = i18n['t']
