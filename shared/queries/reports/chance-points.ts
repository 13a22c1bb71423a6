import { type Chance, chanceWithin, type SurvivalCurve } from '../../statistics/kaplan-meier'
import { type Band, wilson } from '../../statistics/wilson'
import { CHANCE_WITHIN_DAYS, type OpenWait } from './answer-chance'

/** The curve on one day of waiting. */
export type ChancePoint = {
  readonly day: number
  /** The share answered by the end of it: 1 − S. */
  readonly answered: number
  readonly band: Band
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

/** The curve day by day, as far as there is something to see. */
export const chancePoints = (curve: SurvivalCurve, open: readonly OpenWait[]): readonly ChancePoint[] => {
  if (curve.n === 0) return []
  const lastEvent = curve.steps.at(-1)?.day ?? 0
  const wanted = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, lastEvent + LEVEL_DAYS))
  const lastDay = Math.min(curve.longestDays, wanted)
  const openOn = new Map<number, OpenWait[]>()
  for (const wait of open) {
    const sameDay = openOn.get(wait.days)
    if (sameDay) sameDay.push(wait)
    else openOn.set(wait.days, [wait])
  }
  const points: ChancePoint[] = []
  let place = -1
  for (let day = 0; day <= lastDay; day++) {
    while ((curve.steps[place + 1]?.day ?? Number.POSITIVE_INFINITY) <= day) place++
    const step = curve.steps[place]
    const answered = step === undefined ? 0 : 1 - step.survival
    const chance = chanceWithin(curve, day, CHANCE_WITHIN_DAYS)
    const band = bandAt(curve, place, chance.n)
    points.push({ day, answered, band, atRisk: chance.n, chance, open: openOn.get(day) ?? [] })
  }
  return points
}

/**
 * The band of 1 − S. Where the formula has none it is not of no width: before the first answer Wilson's of none of those
 * who waited so long stands in; once all are answered, at least what was certain before.
 */
const bandAt = ({ steps }: SurvivalCurve, place: number, atRisk: number): Band => {
  const step = steps[place]
  if (step === undefined) return wilson(0, atRisk)
  if (step.band) return { low: 1 - step.band.high, high: 1 - step.band.low }
  const before = steps[place - 1]?.band
  return { low: before ? 1 - before.high : wilson(step.events, step.atRisk).low, high: 1 }
}
