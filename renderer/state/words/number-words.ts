import type { Day } from '../../../shared/model/time'
import type { Wording } from '../../../shared/reports/number-words'
import * as inWords from '../../../shared/reports/number-words'
import { texts } from '../../ui/i18n'
import { useFacts } from '../facts'
import { dayWords } from './when'

/** What this window's words are made with. */
export const wording = (): Wording => ({ texts, locale: useFacts.getState().about?.locale })

const now =
  <Told, Words>(say: (told: Told, words: Wording) => Words) =>
  (told: Told): Words =>
    say(told, wording())

export const shareWords = now(inWords.shareWords)
export const bandWords = now(inWords.bandWords)
export const rateWords = now(inWords.rateWords)
export const triedWords = now(inWords.triedWords)
export const triedBesideWords = now(inWords.triedBesideWords)
export const youngerWords = now(inWords.youngerWords)
export const leftOutWords = now(inWords.leftOutWords)
export const stillRunningWords = now(inWords.stillRunningWords)
export const answeredUndatedWords = now(inWords.answeredUndatedWords)
export const howManyWords = now(inWords.howManyWords)
export const daysWords = now(inWords.daysWords)

/** A day without its year, for an axis. */
export const shortDayWords = (day: Day): string => dayWords(day, { day: 'numeric', month: 'short' })

export const monthWords = (day: Day): string => dayWords(day, { month: 'short' })

export const weekdayWords = (day: Day): string => dayWords(day, { weekday: 'short' })
