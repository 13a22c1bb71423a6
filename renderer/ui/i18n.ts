import { createI18n } from '../../shared/i18n/create-i18n'

/** The catalogue's texts by their keys, checked by the compiler. */
export const texts = createI18n().t
