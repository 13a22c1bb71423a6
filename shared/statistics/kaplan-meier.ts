import { type Band, wilson, Z_95 } from './wilson'

/** How long something was watched, in whole days from 0, and whether it happened at the end of them. */
export type Observation = { readonly days: number; readonly hasHappened: boolean }

/** What is known from one day on, until the next. */
export type CurveStep = {
  readonly day: number
  /** Watched for at least so many days. */
  readonly atRisk: number
  readonly events: number
  /** The share to whom it has not happened by the end of this day. */
  readonly survival: number
  /** 95 %; `null` once the survival is 0, where the formula has no value. */
  readonly band: Band | null
}

export type SurvivalCurve = {
  readonly n: number
  readonly events: number
  /** The longest that anything was watched; beyond it nothing is known. */
  readonly longestDays: number
  /** One for each day on which it happened to somebody. */
  readonly steps: readonly CurveStep[]
  /** Ascending, for counting who is at risk. */
  readonly days: readonly number[]
}

/**
 * The product-limit estimate; on one day those to whom it happened go before those who were no longer watched.
 * Kaplan and Meier (1958), JASA 53:457–481. Bands: Greenwood's variance on the log(−log) scale,
 * Kalbfleisch and Prentice (1980), which stays between 0 and 1.
 */
export const kaplanMeier = (observations: readonly Observation[]): SurvivalCurve => {
  const sorted = [...observations].sort((a, b) => a.days - b.days)
  const steps: CurveStep[] = []
  let survival = 1
  let greenwood = 0
  for (let start = 0; start < sorted.length; ) {
    const day = sorted[start]?.days ?? 0
    let end = start
    let events = 0
    for (; sorted[end]?.days === day; end++) if (sorted[end]?.hasHappened) events++
    const atRisk = sorted.length - start
    if (events > 0) {
      survival *= 1 - events / atRisk
      greenwood += events / (atRisk * (atRisk - events))
      steps.push({ day, atRisk, events, survival, band: logLogBand(survival, greenwood) })
    }
    start = end
  }
  return {
    n: sorted.length,
    events: steps.reduce((sum, step) => sum + step.events, 0),
    longestDays: sorted.at(-1)?.days ?? 0,
    steps,
    days: sorted.map(({ days }) => days),
  }
}

const logLogBand = (survival: number, greenwood: number): Band | null => {
  if (survival <= 0 || survival >= 1) return null
  const spread = (Z_95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival))
  return { low: survival ** Math.exp(spread), high: survival ** Math.exp(-spread) }
}

/** The share to whom it has not happened by the end of `day`. */
export const survivalAt = ({ steps }: SurvivalCurve, day: number): number =>
  steps.findLast((step) => step.day <= day)?.survival ?? 1

/** How many were watched for at least `day` days. */
export const atRiskAt = ({ days }: SurvivalCurve, day: number): number => {
  // Halves the range in which the first of them stands: the days ascend.
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) >= day) high = middle
    else low = middle + 1
  }
  return days.length - low
}

/** The first day by which it has happened to this share of all; `null` while the curve stays above. */
export const quantileDay = ({ steps }: SurvivalCurve, share: number): number | null =>
  steps.find((step) => step.survival <= 1 - share + ROUNDING)?.day ?? null

/** A product of fractions may miss the half by a hair. */
const ROUNDING = 1e-12

export const medianDay = (curve: SurvivalCurve): number | null => quantileDay(curve, 0.5)

/** Why no chance is told. */
export type NoChance = 'too-few' | 'beyond-the-longest' | 'all-answered'

export type Chance =
  | { readonly isKnown: true; readonly chance: number; readonly band: Band; readonly n: number }
  | { readonly isKnown: false; readonly why: NoChance; readonly n: number }

/** Fewer at risk than this tell no chance. */
export const LEAST_AT_RISK = 5

/**
 * The chance that it happens within the next `withinDays`, to whom it hasn't by the end of `day`: 1 − S(day + within) / S(day).
 * Its band is the log(−log) one of the curve that begins anew at `day` (Greenwood's sum over the days between alone);
 * where nothing or everything happened in between that has no value, and Wilson's of 0 or n of n stands in. `n`: at risk at `day`.
 */
export const chanceWithin = (curve: SurvivalCurve, day: number, withinDays: number): Chance => {
  const n = atRiskAt(curve, day)
  const before = survivalAt(curve, day)
  if (before === 0) return { isKnown: false, why: 'all-answered', n }
  if (n < LEAST_AT_RISK) return { isKnown: false, why: 'too-few', n }
  if (day + withinDays > curve.longestDays) return { isKnown: false, why: 'beyond-the-longest', n }
  const rest = survivalAt(curve, day + withinDays) / before
  const between = curve.steps.filter((step) => step.day > day && step.day <= day + withinDays)
  const greenwood = between.reduce((sum, step) => sum + step.events / (step.atRisk * (step.atRisk - step.events)), 0)
  const band = logLogBand(rest, greenwood)
  if (band === null) return { isKnown: true, chance: 1 - rest, band: wilson(rest === 0 ? n : 0, n), n }
  return { isKnown: true, chance: 1 - rest, band: { low: 1 - band.high, high: 1 - band.low }, n }
}
