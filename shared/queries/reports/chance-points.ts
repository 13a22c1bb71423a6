import { type Chance, chanceWithin } from '../../statistics/chance-within'
import type { SurvivalCurve } from '../../statistics/kaplan-meier'
import { atRiskAfter } from '../../statistics/risk-sets'
import { type Band, wilson } from '../../statistics/wilson'
import { type AnswerChance, CHANCE_WITHIN_DAYS, type OpenWait } from './answer-chance'

/** The curve on one day of waiting. */
export type ChancePoint = {
  readonly day: number
  /** The share answered by the end of it, since the curve's beginning: 1 − S, of which good words and noes. */
  readonly answered: number
  readonly good: number
  readonly no: number
  readonly band: Band
  /** Silent at the end of it, and watched on. */
  readonly atRisk: number
  /** For who has no answer by then. */
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
export const chancePoints = (
  { curve, incidence, risk, from }: Curve,
  open: readonly OpenWait[],
): readonly ChancePoint[] => {
  if (curve === null) return []
  const lastEvent = curve.steps.at(-1)?.day ?? from
  const wanted = Math.min(from + MOST_DAYS, Math.max(from + LEAST_DAYS, lastEvent + LEVEL_DAYS))
  const lastDay = Math.min(curve.longestDays, wanted)
  const openOn = new Map<number, OpenWait[]>()
  for (const wait of open) {
    const sameDay = openOn.get(wait.days)
    if (sameDay) sameDay.push(wait)
    else openOn.set(wait.days, [wait])
  }
  const points: ChancePoint[] = []
  let place = -1
  for (let day = from; day <= lastDay; day++) {
    while ((curve.steps[place + 1]?.day ?? Number.POSITIVE_INFINITY) <= day) place++
    const step = curve.steps[place]
    const answered = step === undefined ? 0 : 1 - step.survival
    const { good, no } = incidence[place] ?? NO_WORD
    const chance = chanceWithin(risk, day, CHANCE_WITHIN_DAYS)
    const band = bandAt(curve, place, atRiskAfter(risk, day - 1))
    points.push({ day, answered, good, no, band, atRisk: chance.n, chance, open: openOn.get(day) ?? [] })
  }
  return points
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
