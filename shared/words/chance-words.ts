import type { ToldChance } from '../queries/reports/chances'
import { answeredUndatedWords, bandWords, countWords, howManyWords, isExtreme, shareWords } from './number-words'
import type { Words } from './words'

/** In a sentence where a decision is made: about one in so many. `null` where the reports tell no chance and have no reason to tell. */
export const chanceInWords = ({ chance, undated }: ToldChance, words: Words): string | null => {
  const { texts } = words
  if (!chance.isKnown) return undated === 0 ? null : texts('reports.chance.tooEarlyUndated', { count: undated })
  const sentence =
    chance.any.share === 0
      ? texts('chance.none', { watched: countWords(chance.watched, words) })
      : texts('chance.within', {
          howMany: aboutWords(chance.any.share, words),
          good: chance.good.share === 0 ? texts('chance.noGood') : howManyWords(chance.good.share, words),
        })
  return besideIt(sentence, undated, words)
}

/** Exact, with its bands and its n; or why none is told. */
export const chanceExactly = ({ chance, undated }: ToldChance, words: Words): string => {
  const { texts } = words
  if (!chance.isKnown)
    return undated === 0 ? texts('reports.chance.notTold') : texts('reports.chance.tooEarlyUndated', { count: undated })
  const { any, good } = chance
  const from = { count: chance.n, number: countWords(chance.n, words) }
  const sentence =
    any.share === 0
      ? texts('reports.chance.none', {
          ...from,
          watched: countWords(chance.watched, words),
          high: shareWords(any.band.high, words),
        })
      : texts('reports.chance.exactly', {
          ...from,
          any: shareWords(any.share, words),
          anyBand: bandWords(any.band, words),
          good: shareWords(good.share, words),
          goodBand: bandWords(good.band, words),
        })
  return besideIt(sentence, undated, words)
}

const besideIt = (sentence: string, count: number, words: Words): string => {
  const undated = answeredUndatedWords(count, words)
  return undated === null ? sentence : words.texts('reports.chance.beside', { words: sentence, undated })
}

const aboutWords = (share: number, words: Words): string =>
  isExtreme(share) ? howManyWords(share, words) : words.texts('chance.about', { howMany: howManyWords(share, words) })
