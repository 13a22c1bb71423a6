import { app } from 'electron'
import type { Words } from '../shared/words/words'
import { t } from './i18n'

/** What main's sentences are made with. */
export const mainWords = (): Words => ({ texts: t, locale: app.getLocale() })
