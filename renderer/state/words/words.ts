import type { Words } from '../../../shared/words/words'
import { texts } from '../../ui/i18n'
import { useFacts } from '../facts'

/** What this window's words are made with. */
export const windowWords = (): Words => ({ texts, locale: useFacts.getState().about?.locale })

/** A sentence as this window says it. */
export const said =
  <Told extends readonly unknown[], Said>(say: (...told: [...Told, Words]) => Said) =>
  (...told: Told): Said =>
    say(...told, windowWords())
