import type { Observation } from './observation'
import { type RiskSet, type RiskSets, riskSetsOf } from './risk-sets'
import { type Band, Z_95 } from './wilson'

/** What is known from one day on, until the next. */
type CurveStep = {
  readonly day: number
  readonly atRisk: number
  readonly events: number
  /** The share to whom it has not happened by the end of this day. */
  readonly survival: number
  /** 95 %; `null` once the survival is 0, where the formula has no value. */
  readonly band: Band | null
}

export type SurvivalCurve = {
  /** Those that were ever at risk since. */
  readonly n: number
  readonly events: number
  /** The curve is 1 at the end of this day; −1: it begins before day 0. */
  readonly since: number
  /** The longest that anything was watched; beyond it nothing is known. */
  readonly longestDays: number
  /** One for each day on which it happened to somebody. */
  readonly steps: readonly CurveStep[]
}

/** From before day 0 on. */
export const FROM_THE_FIRST_DAY = -1

/** The product-limit estimate from the end of `since` on, with delayed entry. See `survivalOf`. */
export const kaplanMeier = (observations: readonly Observation[], since = FROM_THE_FIRST_DAY): SurvivalCurve =>
  survivalOf(riskSetsOf(observations), since)

/**
 * The product-limit estimate of those to whom it hasn't happened by the end of `since`. Kaplan and Meier (1958), JASA
 * 53:457–481. Bands: Greenwood's variance on the log(−log) scale, Kalbfleisch and Prentice (1980), which stays between 0 and 1.
 */
export const survivalOf = ({ sets, observations }: RiskSets, since: number): SurvivalCurve => {
  const steps: CurveStep[] = []
  let survival = 1
  let greenwood = 0
  for (const set of sets) {
    if (set.day <= since) continue
    survival *= staying(set)
    greenwood += greenwoodOf(set)
    const { day, atRisk, events } = set
    steps.push({ day, atRisk, events, survival, band: logLogBand(survival, greenwood) })
  }
  const rest = observations.filter(({ end }) => end > since)
  return {
    n: rest.length,
    events: steps.reduce((sum, step) => sum + step.events, 0),
    since,
    longestDays: rest.reduce((longest, { end }) => Math.max(longest, end), 0),
    steps,
  }
}

/** Exactly 0 where it happened to all of them. */
export const staying = ({ atRisk, events }: RiskSet): number => (atRisk - events) / atRisk

export const greenwoodOf = ({ atRisk, events }: RiskSet): number => events / (atRisk * (atRisk - events))

/** Of a survival with Greenwood's sum; `null` at 0 and 1, where the scale has no value. */
export const logLogBand = (survival: number, greenwood: number): Band | null => {
  if (survival <= 0 || survival >= 1) return null
  const spread = (Z_95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival))
  return { low: survival ** Math.exp(spread), high: survival ** Math.exp(-spread) }
}

/** The share to whom it has not happened by the end of `day`. */
export const survivalAt = ({ steps }: SurvivalCurve, day: number): number =>
  steps.findLast((step) => step.day <= day)?.survival ?? 1

/** The first day by which it has happened to this share of all; `null` while the curve stays above. */
export const quantileDay = ({ steps }: SurvivalCurve, share: number): number | null =>
  steps.find((step) => step.survival <= 1 - share + ROUNDING)?.day ?? null

/** A product of fractions may miss the half by a hair. */
const ROUNDING = 1e-12

export const medianDay = (curve: SurvivalCurve): number | null => quantileDay(curve, 0.5)
