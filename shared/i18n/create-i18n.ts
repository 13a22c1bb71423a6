import { createInstance, type i18n, type ParseKeys } from 'i18next'
import { en } from './en/index'

declare module 'i18next' {
  // Makes `t` know every key, its plural forms and its placeholders.
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en }
  }
}

/** The texts, ready at once. Values are put in as they are: React and native menus escape for themselves. */
export const createI18n = (): i18n => {
  const instance = createInstance()
  void instance.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return instance
}

/** A text's key in the catalogue, with its area: `board.addColumn`. */
export type TextKey = ParseKeys

/** Reads a text by its key. */
export type Texts = i18n['t']
