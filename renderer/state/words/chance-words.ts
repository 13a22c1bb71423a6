import type { ToldChance } from '../../../shared/queries/reports/chances'
import { isExtreme } from '../../../shared/reports/number-words'
import { texts } from '../../ui/i18n'
import { answeredUndatedWords, bandWords, howManyWords, shareWords } from './number-words'
import { countWords } from './when'

/** In a sentence where a decision is made: about one in so many. `null` where the reports tell no chance and have no reason to tell. */
export const chanceInWords = ({ chance, undated }: ToldChance): string | null => {
  if (!chance.isKnown) return undated === 0 ? null : texts('reports.chance.tooEarlyUndated', { count: undated })
  const words =
    chance.any.share === 0
      ? texts('chance.none', { watched: countWords(chance.watched) })
      : texts('chance.within', {
          howMany: aboutWords(chance.any.share),
          good: chance.good.share === 0 ? texts('chance.noGood') : howManyWords(chance.good.share),
        })
  return besideIt(words, undated)
}

/** Exact, with its bands and its n; or why none is told. */
export const chanceExactly = ({ chance, undated }: ToldChance): string => {
  if (!chance.isKnown)
    return undated === 0 ? texts('reports.chance.notTold') : texts('reports.chance.tooEarlyUndated', { count: undated })
  const { any, good } = chance
  const from = { count: chance.n, number: countWords(chance.n) }
  const words =
    any.share === 0
      ? texts('reports.chance.none', {
          ...from,
          watched: countWords(chance.watched),
          high: shareWords(any.band.high),
        })
      : texts('reports.chance.exactly', {
          ...from,
          any: shareWords(any.share),
          anyBand: bandWords(any.band),
          good: shareWords(good.share),
          goodBand: bandWords(good.band),
        })
  return besideIt(words, undated)
}

const besideIt = (words: string, count: number): string => {
  const undated = answeredUndatedWords(count)
  return undated === null ? words : texts('reports.chance.beside', { words, undated })
}

const aboutWords = (share: number): string =>
  isExtreme(share) ? howManyWords(share) : texts('chance.about', { howMany: howManyWords(share) })
