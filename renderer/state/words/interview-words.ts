import * as inWords from '../../../shared/words/interview-words'
import { said } from './words'

export const roundWords = said(inWords.roundWords)
export const whenWords = said(inWords.whenWords)
export const whenMineWords = said(inWords.whenMineWords)
export const lengthWords = said(inWords.lengthWords)
