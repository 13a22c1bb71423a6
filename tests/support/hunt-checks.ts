import { answerChance } from '../../shared/queries/reports/answer-chance'
import type { Case } from '../../shared/queries/reports/case'
import { stepRate } from '../../shared/queries/reports/funnel'
import { interviewConversionOf } from '../../shared/queries/reports/interview-conversion'
import { ALWAYS } from '../../shared/queries/reports/report-filter'
import type { TriedRate } from '../../shared/queries/reports/tries'
import { type Verdict, verdictOn } from '../../shared/statistics/benchmark-test'
import type { ChanceShare } from '../../shared/statistics/chance-within'
import { casesOn, type HuntKind, type SimulatedHunt, simulatedHunt } from './simulated-hunts'

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
const shareOf = (all: readonly boolean[]): number => mean(all.map(Number))

export const toInterview = (cases: readonly Case[]): TriedRate => stepRate(cases, 'applied', 'interviewing')
export const toOffer = (cases: readonly Case[]): TriedRate => interviewConversionOf(cases).toOffer

/** How a rate does in many hunts on one day of theirs: how often it is shown, its mean, and how often its interval covers the truth. */
export const rateIn = (
  hunts: readonly SimulatedHunt[],
  day: number,
  rateOf: (cases: readonly Case[]) => TriedRate,
  truth: number,
) => {
  const rates = hunts.map((hunt) => rateOf(casesOn(hunt, day)).rate)
  const shown = rates.flatMap(({ share, band }) => (share === null || band === null ? [] : [{ share, band }]))
  return {
    shown: shown.length / hunts.length,
    mean: mean(shown.map(({ share }) => share)),
    covered: shareOf(shown.map(({ band }) => band.low <= truth && truth <= band.high)),
  }
}

/** How the chances of all open waits after applying do on some days: each held against what it truly is. */
export const chancesIn = (hunts: readonly SimulatedHunt[], days: readonly number[]) =>
  chancesAt(hunts.flatMap((hunt) => days.map((day) => ({ kind: hunt.kind, cases: () => casesOn(hunt, day) }))))

/** One look at the reports of a hunt. */
export type Look = { readonly kind: HuntKind; readonly cases: () => readonly Case[] }

/** The same of looks at hunts, however they came to be. */
export const chancesAt = (looks: readonly Look[]) => {
  const told: { readonly any: ChanceShare; readonly good: ChanceShare; readonly truth: Truth }[] = []
  for (const { kind, cases } of looks)
    for (const { chance, days: waited } of answerChance(cases(), 'applying', ALWAYS).open)
      if (chance.isKnown) told.push({ ...chance, truth: truthAfter(waited, kind) })
  const held = (key: keyof Truth) => ({
    mean: mean(told.map((each) => each[key].share)),
    truth: mean(told.map(({ truth }) => truth[key])),
    covered: shareOf(
      told.map(({ truth, [key]: { band } }) => band.low - 1e-9 <= truth[key] && truth[key] <= band.high + 1e-9),
    ),
  })
  return { told: told.length, any: held('any'), good: held('good') }
}

type Truth = { readonly any: number; readonly good: number }

const WITHIN = 14

/** Of who is silent on that day. A delay is rounded to whole days. */
const truthAfter = (day: number, { invited, refused, sigma }: HuntKind): Truth => {
  const by = (limit: number, median: number): number => normalBelow(Math.log((limit + 0.5) / median) / sigma)
  const within = ({ chance, median }: HuntKind['invited']): number =>
    chance * (by(day + WITHIN, median) - by(day, median))
  const silent = 1 - invited.chance * by(day, invited.median) - refused.chance * by(day, refused.median)
  return { any: (within(invited) + within(refused)) / silent, good: within(invited) / silent }
}

/** Abramowitz and Stegun (1964), 7.1.26: to 1.5e-7. */
const normalBelow = (z: number): number => {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const erf = 1 - series * Math.exp(-x * x)
  return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2
}

/** The share of hunts at the benchmark in which a step is ever called weaker or stronger, read each day. */
export const falseWords = (seeds: readonly number[], kind: HuntKind, benchmark: number): number =>
  shareOf(seeds.map((seed) => readDaily(simulatedHunt(seed, kind), benchmark).some((verdict) => verdict !== null)))

const LAST_LOOK = 70

const readDaily = (hunt: SimulatedHunt, benchmark: number): readonly Verdict[] =>
  Array.from({ length: hunt.kind.days + LAST_LOOK }, (_, day) => {
    const { count, n } = countsOn(hunt, day)
    return verdictOn(count, n, benchmark)
  })

/** By the same counts as the queries have: of the tries that are 30 days old, those that have led to an invitation. */
export const countsOn = ({ tries }: SimulatedHunt, day: number): { readonly count: number; readonly n: number } => {
  const counted = tries.filter(({ on }) => on + 30 <= day)
  const gone = counted.filter(({ happened }) => happened.some(({ on, what }) => what === 'invited' && on <= day))
  return { count: gone.length, n: counted.length }
}
