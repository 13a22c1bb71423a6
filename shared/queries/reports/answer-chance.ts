import type { Id } from '../../model/id'
import { type Chance, chanceWithin, kaplanMeier, medianDay, type SurvivalCurve } from '../../statistics/kaplan-meier'
import type { Case } from './case'
import { isWithin, type Period } from './report-filter'
import { isAnswered, observationOf, type WaitCase } from './wait-cases'

/** The two questions: did applying get an answer, did an interview? */
export type WaitKind = 'applying' | 'interview'

/** A wait that stands open now, on the curve of its kind. */
export type OpenWait = { readonly applicationId: Id; readonly days: number; readonly chance: Chance }

export type AnswerChance = {
  readonly kind: WaitKind
  readonly curve: SurvivalCurve
  readonly answered: number
  readonly unanswered: number
  readonly medianDays: number | null
  /** The longest wait first. */
  readonly open: readonly OpenWait[]
  /** Applications whose days an import doesn't tell. */
  readonly undated: number
}

/** How far ahead the chance looks. */
export const CHANCE_WITHIN_DAYS = 14

/**
 * How many have an answer by each day of waiting: 1 − S of the product-limit curve over all waits of the kind whose first
 * day lies in the period. See `waitCases` for what is an event and what is censored.
 */
export const answerChance = (cases: readonly Case[], kind: WaitKind, period: Period): AnswerChance => {
  const waits = cases.flatMap((one) =>
    one.waits.filter((wait) => wait.after === kind && isWithin(period, wait.begunOn)).map((wait) => ({ one, wait })),
  )
  const curve = kaplanMeier(waits.map(({ wait }) => observationOf(wait)))
  const open = waits
    .filter(({ one, wait }) => isOpenNow(one, wait))
    .map(({ one, wait }) => ({
      applicationId: one.application.id,
      days: wait.days,
      chance: chanceWithin(curve, wait.days, CHANCE_WITHIN_DAYS),
    }))
    .sort((a, b) => b.days - a.days || (a.applicationId < b.applicationId ? -1 : 1))
  return {
    kind,
    curve,
    answered: waits.filter(({ wait }) => isAnswered(wait)).length,
    unanswered: waits.filter(({ wait }) => !isAnswered(wait)).length,
    medianDays: medianDay(curve),
    open,
    undated: cases.filter(({ isUndated }) => isUndated).length,
  }
}

const isOpenNow = ({ application, waits }: Case, wait: WaitCase): boolean =>
  wait.ending === null && wait === waits.at(-1) && application.outcome === null && application.archivedAt === null
