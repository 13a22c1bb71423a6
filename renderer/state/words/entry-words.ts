import * as inWords from '../../../shared/words/entry-words'
import { said } from './words'

export const happeningWords = said(inWords.happeningWords)
export const entryWords = said(inWords.entryWords)
