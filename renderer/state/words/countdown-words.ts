import * as inWords from '../../../shared/words/countdown-words'
import { said } from './words'

export const tickingWords = said(inWords.tickingWords)
