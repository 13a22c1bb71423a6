import type { Id } from '../../model/id'
import { type Chance, chanceWithin, kaplanMeier, medianDay, type SurvivalCurve } from '../../statistics/kaplan-meier'
import type { Case } from './case'
import { isWithin, type Period } from './report-filter'
import { isAnswered, observationOf, type WaitCase } from './wait-cases'
import { finished, type Work } from './work'

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
export const answerChance = (cases: readonly Case[], kind: WaitKind, period: Period): AnswerChance =>
  finished(answerChanceWork(cases, kind, period))

export function* answerChanceWork(cases: readonly Case[], kind: WaitKind, period: Period): Work<AnswerChance> {
  const waits: { readonly one: Case; readonly wait: WaitCase }[] = []
  for (const one of cases) {
    for (const wait of one.waits) if (wait.after === kind && isWithin(period, wait.begunOn)) waits.push({ one, wait })
    yield
  }
  const curve = kaplanMeier(waits.map(({ wait }) => observationOf(wait)))
  yield
  const chances = new Map<number, Chance>()
  const chanceAt = (day: number): Chance => {
    const chance = chances.get(day) ?? chanceWithin(curve, day, CHANCE_WITHIN_DAYS)
    chances.set(day, chance)
    return chance
  }
  const open = waits
    .filter(({ one, wait }) => isOpenNow(one, wait))
    .map(({ one, wait }) => ({ applicationId: one.application.id, days: wait.days, chance: chanceAt(wait.days) }))
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
