import * as inWords from '../../../shared/words/chance-words'
import { said } from './words'

export const chanceInWords = said(inWords.chanceInWords)
export const chanceExactly = said(inWords.chanceExactly)
