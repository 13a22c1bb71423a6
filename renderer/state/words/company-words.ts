import * as inWords from '../../../shared/words/company-words'
import { said } from './words'

export const companyWords = said(inWords.companyWords)
