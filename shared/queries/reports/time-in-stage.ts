import type { Outcome } from '../../model/application'
import type { Id } from '../../model/id'
import { type Day, dayNumber, dayOf } from '../../model/time'
import { FROM_THE_FIRST_DAY, medianDay, quantileDay, survivalOf } from '../../statistics/kaplan-meier'
import type { Observation } from '../../statistics/observation'
import { LEAST_FOR_A_PERCENTAGE } from '../../statistics/rate'
import { firstDayWith, type RiskSets, riskSetsOf } from '../../statistics/risk-sets'
import type { Case, ReportContext } from './case'
import { isWithin, type Period } from './report-filter'
import type { Stay } from './stays'
import { finished, type Work } from './work'

export type StageTime = {
  readonly stageId: Id
  /** Stays that were watched at all. */
  readonly n: number
  /** Standing there now. */
  readonly open: number
  /** The figures are of those still there on this day of their stay; 0: of all. */
  readonly from: number
  /** Calendar days after `from`; `null` while too few have left to tell, or too few stays are known. */
  readonly medianDays: number | null
  readonly p75Days: number | null
  /** Where they are too few for a median: each by itself, those that ended first, from the shortest on. */
  readonly single: readonly SingleStay[]
  /** Longer there than three of four stay; the longest first. */
  readonly over: readonly { readonly applicationId: Id; readonly days: number }[]
  /** Stays whose beginning an import doesn't tell: not in the figures. */
  readonly undated: number
}

/** `hasLeft: false`: it lasted so long at least; it goes on, or the user ended it. */
export type SingleStay = { readonly days: number; readonly hasLeft: boolean }

/** Endings of the user's own making: how long the stage would have taken isn't known. */
const OWN_CLOSINGS: ReadonlySet<Outcome> = new Set(['withdrawn', 'ghosted', 'dropped', 'declined'])

type Now = Pick<ReportContext, 'today' | 'zone'>

/**
 * Days in each stage by Kaplan–Meier: leaving it is the event; those that stand there, those that the user closed and those in
 * the archive are watched until then alone, and what was brought in from that day on. The period is about the day of entering.
 */
export const timeInStage = (
  cases: readonly Case[],
  stageIds: readonly Id[],
  now: Now,
  period: Period,
): readonly StageTime[] => finished(timeInStageWork(cases, stageIds, now, period))

export function* timeInStageWork(
  cases: readonly Case[],
  stageIds: readonly Id[],
  { today, zone }: Now,
  period: Period,
): Work<readonly StageTime[]> {
  const byStage = new Map<Id, OneStay[]>(stageIds.map((stageId) => [stageId, []]))
  for (const { stays, application } of cases) {
    const { archivedAt, outcome, id: applicationId } = application
    const archivedOn = archivedAt === null ? today : dayOf(archivedAt, zone)
    const watchedTo = archivedOn < today ? archivedOn : today
    for (const stay of stays) {
      // Archived today it stood there today: at that moment no figure changes.
      const isLive = stay.to === null && watchedTo === today && outcome === null
      byStage.get(stay.stageId)?.push({ stay, applicationId, isLive, watchedTo })
    }
    yield
  }
  const numbers = new Map<Day, number>()
  const numberOf = (day: Day): number => {
    const number = numbers.get(day) ?? dayNumber(day)
    numbers.set(day, number)
    return number
  }
  const daysOf = (from: Day, to: Day): number => numberOf(to) - numberOf(from)
  const times: StageTime[] = []
  for (const [stageId, all] of byStage) {
    times.push(stageTime(stageId, all, daysOf, period))
    yield
  }
  return times
}

type OneStay = {
  readonly stay: Stay
  readonly applicationId: Id
  readonly isLive: boolean
  readonly watchedTo: Day
}

const stageTime = (
  stageId: Id,
  all: readonly OneStay[],
  daysOf: (from: Day, to: Day) => number,
  period: Period,
): StageTime => {
  const dated = all.flatMap(({ stay, ...one }) => {
    const { from, to, watchedFrom, closedAs } = stay
    if (from === null || !isWithin(period, from)) return []
    const hasLeft = to !== null && (closedAs === null || !OWN_CLOSINGS.has(closedAs))
    const end = Math.max(0, daysOf(from, to ?? one.watchedTo))
    const entry = watchedFrom === null ? -1 : Math.max(-1, daysOf(from, watchedFrom))
    return [{ ...one, entry, end, event: hasLeft ? 'left' : null }]
  })
  const risk = riskSetsOf(dated)
  const curve = survivalOf(risk, beginningOf(risk))
  const from = curve.n === 0 ? 0 : Math.max(0, curve.since)
  const after = (day: number | null): number | null => (day === null ? null : day - from)
  const isTold = curve.n >= LEAST_FOR_A_PERCENTAGE
  const p75 = isTold ? quantileDay(curve, 0.75) : null
  const over = dated
    .filter(({ isLive, end }) => isLive && p75 !== null && end > p75)
    .map(({ applicationId, end }) => ({ applicationId, days: end }))
    .sort((a, b) => b.days - a.days || (a.applicationId < b.applicationId ? -1 : 1))
  return {
    stageId,
    n: curve.n,
    open: dated.filter(({ isLive }) => isLive).length,
    from,
    medianDays: isTold ? after(medianDay(curve)) : null,
    p75Days: after(p75),
    single: isTold || curve.n === 0 ? [] : singleStays(risk.observations),
    over,
    undated: all.filter(({ stay }) => stay.from === null).length,
  }
}

const singleStays = (stays: readonly Observation[]): readonly SingleStay[] =>
  stays
    .map(({ end, event }) => ({ days: end, hasLeft: event !== null }))
    .sort((a, b) => Number(b.hasLeft) - Number(a.hasLeft) || a.days - b.days)

/** Few that were watched from the beginning still tell something; few that came later would tell of a part as of all. */
const beginningOf = (risk: RiskSets): number => {
  const first = firstDayWith(risk, LEAST_FOR_A_PERCENTAGE)
  if (first !== null) return first
  return risk.entries.every((entry) => entry < 0) ? FROM_THE_FIRST_DAY : Number.MAX_SAFE_INTEGER
}
