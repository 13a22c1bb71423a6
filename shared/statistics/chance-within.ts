import { incidenceWithin } from './aalen-johansen'
import { greenwoodOf, logLogBand, staying } from './kaplan-meier'
import type { WordObservation } from './observation'
import { LEAST_FOR_A_PERCENTAGE } from './rate'
import { atRiskAfter, type RiskSets } from './risk-sets'
import { type Band, wilson } from './wilson'

export type ChanceShare = { readonly share: number; readonly band: Band }

export type Chance = {
  /** At risk after the day. */
  readonly n: number
  /** On each of the days ahead at least so many were watched. */
  readonly watched: number
} & (
  | { readonly isKnown: true; readonly any: ChanceShare; readonly good: ChanceShare }
  /** Too few were watched. */
  | { readonly isKnown: false }
)

/** Fewer watched on one of the days ahead than this tell no chance. */
export const LEAST_WATCHED = LEAST_FOR_A_PERCENTAGE

/**
 * The chance of any answer and of a good one in the `withinDays` after `day`, for who is silent until then: the product and
 * the incidence over the days of (day, day + within] alone, so that who was at risk earlier doesn't count. Bands: Greenwood's
 * over these days on the log(−log) scale; the infinitesimal jackknife's; at 0 and 1, which have none, Wilson's of 0 or all of
 * those watched on each day.
 */
export const chanceWithin = (risk: RiskSets<WordObservation>, day: number, withinDays: number): Chance => {
  const n = atRiskAfter(risk, day)
  const watched = watchedWithin(risk, day, withinDays)
  if (watched < LEAST_WATCHED) return { isKnown: false, n, watched }
  const until = day + withinDays
  let silent = 1
  let greenwood = 0
  for (const set of risk.sets)
    if (set.day > day && set.day <= until) {
      silent *= staying(set)
      greenwood += greenwoodOf(set)
    }
  const band = logLogBand(silent, greenwood)
  const any = band === null ? certain(1 - silent, watched) : { share: 1 - silent, band: turned(band) }
  const good = incidenceWithin(risk, 'good', day, until)
  return {
    isKnown: true,
    n,
    watched,
    any,
    good: good.band === null ? certain(good.share, watched) : { share: good.share, band: good.band },
  }
}

const certain = (share: number, watched: number): ChanceShare => {
  const isAll = share > 0.5
  return { share: isAll ? 1 : 0, band: wilson(isAll ? watched : 0, watched) }
}

const turned = ({ low, high }: Band): Band => ({ low: 1 - high, high: 1 - low })

/**
 * The smallest number, over the days ahead, of those silent until then (or until they entered) who were watched on that day or
 * would have been, had no word come in between.
 */
const watchedWithin = ({ observations }: RiskSets<WordObservation>, day: number, withinDays: number): number => {
  const changes = new Array<number>(withinDays + 2).fill(0)
  for (const { entry, end, until } of observations) {
    const silentUntil = Math.max(day, entry)
    if (end <= silentUntil) continue
    const from = silentUntil + 1 - day
    const to = Math.min(until - day, withinDays)
    if (from > to) continue
    changes[from] = (changes[from] ?? 0) + 1
    changes[to + 1] = (changes[to + 1] ?? 0) - 1
  }
  let now = 0
  let least = Number.POSITIVE_INFINITY
  for (let ahead = 1; ahead <= withinDays; ahead++) {
    now += changes[ahead] ?? 0
    least = Math.min(least, now)
  }
  return least
}
