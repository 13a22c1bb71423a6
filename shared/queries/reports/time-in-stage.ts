import type { Outcome } from '../../model/application'
import type { Id } from '../../model/id'
import { type Day, dayNumber } from '../../model/time'
import { kaplanMeier, medianDay, quantileDay } from '../../statistics/kaplan-meier'
import type { Case } from './case'
import { isWithin, type Period } from './report-filter'
import type { Stay } from './stays'
import { finished, type Work } from './work'

export type StageTime = {
  readonly stageId: Id
  readonly n: number
  /** Standing there now. */
  readonly open: number
  /** Calendar days; `null` while too few have left to tell. */
  readonly medianDays: number | null
  readonly p75Days: number | null
  /** Longer there than three of four stay; the longest first. */
  readonly over: readonly { readonly applicationId: Id; readonly days: number }[]
  /** Stays whose beginning an import doesn't tell: not in the figures. */
  readonly undated: number
}

/** Endings of the user's own making: how long the stage would have taken isn't known. */
const OWN_CLOSINGS: ReadonlySet<Outcome> = new Set(['withdrawn', 'ghosted', 'dropped', 'declined'])

/**
 * Days in each stage by Kaplan–Meier: leaving it is the event; those that stand there and those that the user closed are
 * watched until then alone. The period is about the day of entering.
 */
export const timeInStage = (
  cases: readonly Case[],
  stageIds: readonly Id[],
  today: Day,
  period: Period,
): readonly StageTime[] => finished(timeInStageWork(cases, stageIds, today, period))

export function* timeInStageWork(
  cases: readonly Case[],
  stageIds: readonly Id[],
  today: Day,
  period: Period,
): Work<readonly StageTime[]> {
  const byStage = new Map<Id, OneStay[]>(stageIds.map((stageId) => [stageId, []]))
  for (const { stays, application } of cases) {
    for (const stay of stays) {
      const isLive = stay.to === null && application.archivedAt === null && application.outcome === null
      byStage.get(stay.stageId)?.push({ stay, applicationId: application.id, isLive })
    }
    yield
  }
  const numbers = new Map<Day, number>()
  const numberOf = (day: Day): number => {
    const number = numbers.get(day) ?? dayNumber(day)
    numbers.set(day, number)
    return number
  }
  const daysOf = ({ from, to }: Stay): number => Math.max(0, numberOf(to ?? today) - numberOf(from ?? today))
  const times: StageTime[] = []
  for (const [stageId, all] of byStage) {
    times.push(stageTime(stageId, all, daysOf, period))
    yield
  }
  return times
}

type OneStay = { readonly stay: Stay; readonly applicationId: Id; readonly isLive: boolean }

const stageTime = (
  stageId: Id,
  all: readonly OneStay[],
  lengthOf: (stay: Stay) => number,
  period: Period,
): StageTime => {
  const dated = all
    .filter(({ stay }) => stay.from !== null && isWithin(period, stay.from))
    .map((one) => ({ ...one, days: lengthOf(one.stay) }))
  const curve = kaplanMeier(
    dated.map(({ stay, days }) => ({
      days,
      hasHappened: stay.to !== null && (stay.closedAs === null || !OWN_CLOSINGS.has(stay.closedAs)),
    })),
  )
  const p75Days = quantileDay(curve, 0.75)
  const over = dated
    .filter(({ isLive, days }) => isLive && p75Days !== null && days > p75Days)
    .map(({ applicationId, days }) => ({ applicationId, days }))
    .sort((a, b) => b.days - a.days || (a.applicationId < b.applicationId ? -1 : 1))
  return {
    stageId,
    n: dated.length,
    open: dated.filter(({ isLive }) => isLive).length,
    medianDays: medianDay(curve),
    p75Days,
    over,
    undated: all.filter(({ stay }) => stay.from === null).length,
  }
}
