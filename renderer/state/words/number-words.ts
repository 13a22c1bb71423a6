import type { Day } from '../../../shared/model/time'
import type { TriedRate } from '../../../shared/queries/reports/tries'
import type { Rate } from '../../../shared/statistics/rate'
import type { Band } from '../../../shared/statistics/wilson'
import { texts } from '../../ui/i18n'
import { useFacts } from '../facts'
import { countWords, dayWords } from './when'

/** A share as the user's language writes whole percents. */
export const shareWords = (share: number): string =>
  new Intl.NumberFormat(useFacts.getState().about?.locale, { style: 'percent' }).format(share)

/** What is usual elsewhere, as its source has it. */
export const benchmarkWords = (share: number): string =>
  new Intl.NumberFormat(useFacts.getState().about?.locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)

/** A share as so many in 100. */
export const hundredthsWords = (share: number): string =>
  new Intl.NumberFormat(useFacts.getState().about?.locale, { maximumFractionDigits: 1 }).format(share * 100)

/** Both ends of a 95 % band. */
export const bandWords = ({ low, high }: Band): string =>
  texts('reports.band', { low: shareWords(low), high: shareWords(high) })

/** A rate and those that it doesn't count; where no try has had its time there is no rate. */
export const triedWords = ({ rate, younger, days }: TriedRate): string =>
  rate.n === 0
    ? younger === 0
      ? texts('reports.noTry')
      : texts('reports.noneOldEnough', { days, count: younger })
    : rateWords(rate)

/** The same with the younger ones, short. */
export const triedBesideWords = (tried: TriedRate): string =>
  tried.younger === 0 || tried.rate.n === 0
    ? triedWords(tried)
    : texts('reports.besideRate', { rate: triedWords(tried), count: tried.younger })

/** `null`: all have had their time, or the sentence of the rate says it already. */
export const youngerWords = (tried: TriedRate | null): string | null =>
  tried === null || tried.younger === 0 || tried.rate.n === 0
    ? null
    : texts('reports.younger', { count: tried.younger, days: tried.days })

export const leftOutWords = ({ leftOut, days }: TriedRate): string | null =>
  leftOut === 0 ? null : texts('reports.leftOut', { count: leftOut, days })

export const stillRunningWords = ({ stillRunning }: TriedRate): string | null =>
  stillRunning === 0 ? null : texts('reports.stillRunning', { count: stillRunning })

/** Stands beside every curve and every chance. */
export const answeredUndatedWords = (count: number): string | null =>
  count === 0 ? null : texts('reports.answeredUndated', { count })

/** Never a percentage without its n and its band; too few cases are told in counts alone. */
export const rateWords = ({ count, n, share, band }: Rate): string =>
  share === null || band === null
    ? texts('reports.countOf', { count, n: countWords(n) })
    : texts('reports.rate', { count, n: countWords(n), share: shareWords(share), band: bandWords(band) })

/** `null` for none, so that nothing is said of what isn't there. */
export const waitingWords = (count: number): string | null => (count === 0 ? null : texts('reports.waiting', { count }))

export const withdrawnWords = (count: number): string | null =>
  count === 0 ? null : texts('reports.withdrawn', { count })

export const undatedWords = (count: number): string | null => (count === 0 ? null : texts('reports.undated', { count }))

/** "3, 8 and 12". */
export const listWords = (parts: readonly string[]): string =>
  new Intl.ListFormat(useFacts.getState().about?.locale, { type: 'conjunction' }).format(parts)

export const daysWords = (count: number): string => texts('reports.days', { count })

/** A day without its year, for an axis. */
export const shortDayWords = (day: Day): string => dayWords(day, { day: 'numeric', month: 'short' })

export const monthWords = (day: Day): string => dayWords(day, { month: 'short' })

export const weekdayWords = (day: Day): string => dayWords(day, { weekday: 'short' })
