import { FROM_THE_FIRST_DAY, staying } from './kaplan-meier'
import type { Word, WordObservation } from './observation'
import type { RiskSets } from './risk-sets'
import { type Band, Z_95 } from './wilson'

/** What became of all by the end of a day; the rest is silence. */
export type IncidenceStep = { readonly day: number; readonly good: number; readonly no: number }

/**
 * The cumulative incidence of a good word and of a no from the end of `since` on: which came first. Aalen and Johansen
 * (1978), Scand. J. Statist. 5:141–150. Both and the survival of `survivalOf` add up to 1 on every day.
 */
export const incidenceOf = (
  { sets }: RiskSets<WordObservation>,
  since = FROM_THE_FIRST_DAY,
): readonly IncidenceStep[] => {
  const steps: IncidenceStep[] = []
  let survival = 1
  let good = 0
  let no = 0
  for (const set of sets) {
    if (set.day <= since) continue
    good += (survival * set.good) / set.atRisk
    no += (survival * (set.events - set.good)) / set.atRisk
    survival *= staying(set)
    steps.push({ day: set.day, good, no })
  }
  return steps
}

export type Incidence = {
  readonly share: number
  /** 95 %; `null` at 0 and 1, where the scale has no value. */
  readonly band: Band | null
}

/**
 * The incidence of one word in the days of (`since`, `until`] alone, for who is silent until `since`. Its variance is that of
 * the infinitesimal jackknife, the sum of the squared influences of all cases, as R's `survfit` with `id` has it; its band is
 * on the log(−log) scale.
 */
export const incidenceWithin = (
  { sets, observations }: RiskSets<WordObservation>,
  word: Word,
  since: number,
  until: number,
): Incidence => {
  const days = sets
    .filter(({ day }) => day > since && day <= until)
    .map((set) => ({ ...set, ofWord: word === 'good' ? set.good : set.events - set.good, before: 1, share: 0 }))
  let survival = 1
  let share = 0
  for (const day of days) {
    day.before = survival
    share += (survival * day.ofWord) / day.atRisk
    day.share = share
    survival *= staying(day)
  }
  if (share <= 0 || share >= 1) return { share, band: null }

  const last = days.at(-1)?.day ?? since
  /** The influence of having been at risk on all days until this one, counted from `since`. */
  const present = new Float64Array(last - since + 1)
  /** What the word adds on its day. */
  const told = new Float64Array(last - since + 1)
  const ended = new Float64Array(last - since + 1)
  for (const { day, atRisk, events, ofWord, before, share: byThen } of days) {
    const ahead = events === atRisk ? 0 : (share - byThen) / (1 - events / atRisk)
    present[day - since] = (ahead * events - before * ofWord) / atRisk / atRisk
    told[day - since] = before / atRisk
    ended[day - since] = ahead / atRisk
  }
  for (let index = 1; index < present.length; index++) present[index] = at(present, index) + at(present, index - 1)
  let variance = 0
  for (const { entry, end, event } of observations) {
    if (end <= since || entry >= last) continue
    const own = event !== null && end <= last
    const influence =
      at(present, Math.min(end, last) - since) -
      at(present, Math.max(entry, since) - since) +
      (own && event === word ? at(told, end - since) : 0) -
      (own ? at(ended, end - since) : 0)
    variance += influence * influence
  }
  return { share, band: bandOf(share, Math.sqrt(variance)) }
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0

const bandOf = (share: number, error: number): Band => {
  const spread = (Z_95 * error) / Math.abs(share * Math.log(share))
  return { low: share ** Math.exp(spread), high: share ** Math.exp(-spread) }
}
