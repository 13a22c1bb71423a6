import * as inWords from '../../../shared/words/number-words'
import { said } from './words'

export const countWords = said(inWords.countWords)
export const shareWords = said(inWords.shareWords)
export const bandWords = said(inWords.bandWords)
export const rateWords = said(inWords.rateWords)
export const triedWords = said(inWords.triedWords)
export const triedBesideWords = said(inWords.triedBesideWords)
export const youngerWords = said(inWords.youngerWords)
export const leftOutWords = said(inWords.leftOutWords)
export const stillRunningWords = said(inWords.stillRunningWords)
export const daysWords = said(inWords.daysWords)
export const listWords = said(inWords.listWords)
