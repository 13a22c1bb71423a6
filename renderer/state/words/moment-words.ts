import * as inWords from '../../../shared/words/moment-words'
import { said } from './words'

export const momentWords = said(inWords.momentWords)
export const countdownWords = said(inWords.countdownWords)
