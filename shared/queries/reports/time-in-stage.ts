import type { Outcome } from '../../model/application'
import type { Id } from '../../model/id'
import { type Day, daysBetween } from '../../model/time'
import { kaplanMeier, medianDay, quantileDay } from '../../statistics/kaplan-meier'
import type { Case } from './case'
import { isWithin, type Period } from './report-filter'
import type { Stay } from './stays'

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
): readonly StageTime[] => stageIds.map((stageId) => stageTime(cases, stageId, today, period))

type OneStay = { readonly stay: Stay; readonly applicationId: Id; readonly isLive: boolean }

const stageTime = (cases: readonly Case[], stageId: Id, today: Day, period: Period): StageTime => {
  const all: OneStay[] = cases.flatMap(({ stays, application }) =>
    stays
      .filter((stay) => stay.stageId === stageId)
      .map((stay) => ({
        stay,
        applicationId: application.id,
        isLive: stay.to === null && application.archivedAt === null && application.outcome === null,
      })),
  )
  const dated = all.filter(({ stay }) => stay.from !== null && isWithin(period, stay.from))
  const daysOf = ({ stay }: OneStay): number => Math.max(0, daysBetween(stay.from ?? today, stay.to ?? today))
  const curve = kaplanMeier(
    dated.map((one) => ({
      days: daysOf(one),
      hasHappened: one.stay.to !== null && (one.stay.closedAs === null || !OWN_CLOSINGS.has(one.stay.closedAs)),
    })),
  )
  const p75Days = quantileDay(curve, 0.75)
  const over = dated
    .filter((one) => one.isLive && p75Days !== null && daysOf(one) > p75Days)
    .map((one) => ({ applicationId: one.applicationId, days: daysOf(one) }))
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
