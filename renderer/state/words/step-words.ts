import * as inWords from '../../../shared/words/step-words'
import { said } from './words'

export const stepTitle = said(inWords.stepTitle)
export const dueWords = said(inWords.dueWords)
export const shortWords = said(inWords.shortWords)
