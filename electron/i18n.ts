import { createI18n } from '../shared/i18n/create-i18n'

/** The texts for menus and dialogs. */
export const { t } = createI18n()
