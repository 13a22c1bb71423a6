import { type Chance, chanceWithin } from '../../statistics/chance-within'
import type { SurvivalCurve } from '../../statistics/kaplan-meier'
import { atRiskAfter } from '../../statistics/risk-sets'
import { type Band, wilson } from '../../statistics/wilson'
import { type AnswerChance, CHANCE_WITHIN_DAYS, type OpenWait } from './answer-chance'

/** The curve on one day of waiting. */
export type ChancePoint = {
  readonly day: number
  /** Answered on that very day. */
  readonly answers: number
  /** The share answered by the end of it, since the curve's beginning: 1 − S, of which good words and noes. */
  readonly answered: number
  readonly good: number
  readonly no: number
  readonly band: Band
  /** Silent when it began, and watched on it. */
  readonly watched: number
  /** For who has no answer by then; its n were silent at the end of it, and watched on. */
  readonly chance: Chance
  /** Open waits that stand there now. */
  readonly open: readonly OpenWait[]
}

/** Past the last answer the curve runs level; this much of the level is shown. */
const LEVEL_DAYS = 21
/** A shorter time than this would stretch a few days over the whole width. */
const LEAST_DAYS = 30
/** Longer ones are in the table. */
const MOST_DAYS = 180

type Curve = Pick<AnswerChance, 'curve' | 'incidence' | 'risk' | 'from'>

/** The curve day by day, as far as there is something to see. */
export const chancePoints = (chance: Curve, open: readonly OpenWait[]): readonly ChancePoint[] => {
  const { curve, from } = chance
  if (curve === null) return []
  const lastEvent = curve.steps.at(-1)?.day ?? from
  const wanted = Math.min(from + MOST_DAYS, Math.max(from + LEAST_DAYS, lastEvent + LEVEL_DAYS))
  const lastDay = Math.min(curve.longestDays, wanted)
  return pointsOn(
    chance,
    Array.from({ length: Math.max(0, lastDay - from + 1) }, (_, index) => from + index),
    open,
  )
}

/** The same where it begins and on each day with an answer, the longest waits too. */
export const answerPoints = (chance: Curve): readonly ChancePoint[] => {
  const { curve, from } = chance
  if (curve === null) return []
  return pointsOn(chance, [...new Set([from, ...curve.steps.map(({ day }) => day)])], [])
}

/** Days ascending. */
const pointsOn = (
  { curve, incidence, risk }: Curve,
  days: readonly number[],
  open: readonly OpenWait[],
): readonly ChancePoint[] => {
  if (curve === null) return []
  const openOn = new Map<number, OpenWait[]>()
  for (const wait of open) {
    const sameDay = openOn.get(wait.days)
    if (sameDay) sameDay.push(wait)
    else openOn.set(wait.days, [wait])
  }
  let place = -1
  return days.map((day) => {
    while ((curve.steps[place + 1]?.day ?? Number.POSITIVE_INFINITY) <= day) place++
    const step = curve.steps[place]
    const { good, no } = incidence[place] ?? NO_WORD
    const watched = atRiskAfter(risk, day - 1)
    return {
      day,
      answers: step?.day === day ? step.events : 0,
      answered: step === undefined ? 0 : 1 - step.survival,
      good,
      no,
      band: bandAt(curve, place, watched),
      watched,
      chance: chanceWithin(risk, day, CHANCE_WITHIN_DAYS),
      open: openOn.get(day) ?? [],
    }
  })
}

const NO_WORD = { good: 0, no: 0 }

/**
 * The band of 1 − S. Where the formula has none it is not of no width: before the first answer Wilson's of none of those
 * who waited so long stands in; once all are answered, at least what was certain before.
 */
const bandAt = ({ steps }: SurvivalCurve, place: number, atRisk: number): Band => {
  const step = steps[place]
  if (step === undefined) return wilson(0, atRisk)
  if (step.band) return { low: 1 - step.band.high, high: 1 - step.band.low }
  const last = steps.findLastIndex(({ band }, index) => index < place && band !== null)
  const before = steps[last]?.band
  return { low: before ? 1 - before.high : wilson(step.events, step.atRisk).low, high: 1 }
}
