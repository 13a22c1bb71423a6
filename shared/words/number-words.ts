import type { TriedRate } from '../queries/reports/tries'
import type { Rate } from '../statistics/rate'
import type { Band } from '../statistics/wilson'
import type { Words } from './words'

/** A whole number as the user's language writes it. */
export const countWords = (count: number, { locale }: Words): string => new Intl.NumberFormat(locale).format(count)

/** A share as the user's language writes whole percents. */
export const shareWords = (share: number, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(share)

/** What is usual elsewhere, as its source has it. */
export const benchmarkWords = (share: number, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)

/** A share as so many in 100. */
export const hundredthsWords = (share: number, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(share * 100)

/** Both ends of a 95 % band. */
export const bandWords = ({ low, high }: Band, words: Words): string =>
  words.texts('reports.band', { low: shareWords(low, words), high: shareWords(high, words) })

/** A rate and those that it doesn't count; where no try has had its time there is no rate. */
export const triedWords = ({ rate, younger, days }: TriedRate, words: Words): string => {
  if (rate.n > 0) return rateWords(rate, words)
  return younger === 0 ? words.texts('reports.noTry') : words.texts('reports.noneOldEnough', { days, count: younger })
}

/** The same with the younger ones, short. */
export const triedBesideWords = (tried: TriedRate, words: Words): string =>
  tried.younger === 0 || tried.rate.n === 0
    ? triedWords(tried, words)
    : words.texts('reports.besideRate', { rate: triedWords(tried, words), count: tried.younger })

/** `null`: all have had their time, or the sentence of the rate says it already. */
export const youngerWords = (tried: TriedRate | null, { texts }: Words): string | null =>
  tried === null || tried.younger === 0 || tried.rate.n === 0
    ? null
    : texts('reports.younger', { count: tried.younger, days: tried.days })

export const leftOutWords = ({ leftOut, days }: TriedRate, { texts }: Words): string | null =>
  leftOut === 0 ? null : texts('reports.leftOut', { count: leftOut, days })

export const stillRunningWords = ({ stillRunning }: TriedRate, { texts }: Words): string | null =>
  stillRunning === 0 ? null : texts('reports.stillRunning', { count: stillRunning })

/** Stands beside every curve and every chance. */
export const answeredUndatedWords = (count: number, { texts }: Words): string | null =>
  count === 0 ? null : texts('reports.answeredUndated', { count })

/** Never a percentage without its n and its band; too few cases are told in counts alone. */
export const rateWords = ({ count, n, share, band }: Rate, words: Words): string =>
  share === null || band === null
    ? words.texts('reports.countOf', { count, n: countWords(n, words) })
    : words.texts('reports.rate', {
        count,
        n: countWords(n, words),
        share: shareWords(share, words),
        band: bandWords(band, words),
      })

/** `null` for none, so that nothing is said of what isn't there. */
export const waitingWords = (count: number, { texts }: Words): string | null =>
  count === 0 ? null : texts('reports.waiting', { count })

export const withdrawnWords = (count: number, { texts }: Words): string | null =>
  count === 0 ? null : texts('reports.withdrawn', { count })

export const undatedWords = (count: number, { texts }: Words): string | null =>
  count === 0 ? null : texts('reports.undated', { count })

/** "3, 8 and 12". */
export const listWords = (parts: readonly string[], { locale }: Words): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)

export const daysWords = (count: number, { texts }: Words): string => texts('reports.days', { count })

const HARDLY = 0.02
const NEARLY_ALL = 0.95
/** Below it "1 in 4" is plainer than "3 in 10". */
const ONE_IN_UNTIL = 0.36
const TEN = 10

/** Too little or too much for "about". */
export const isExtreme = (share: number): boolean => share < HARDLY || share > NEARLY_ALL

/** A share as one says it: one in so many. */
export const howManyWords = (share: number, { texts }: Words): string => {
  if (share < HARDLY) return texts('chance.hardlyAny')
  if (share > NEARLY_ALL) return texts('chance.nearlyAll')
  if (share <= ONE_IN_UNTIL) return texts('chance.oneIn', { of: Math.round(1 / share) })
  const tenths = Math.round(share * TEN)
  return tenths * 2 === TEN ? texts('chance.oneIn', { of: 2 }) : texts('chance.inTen', { tenths })
}
