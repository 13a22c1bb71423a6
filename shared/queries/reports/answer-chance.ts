import type { Id } from '../../model/id'
import { type IncidenceStep, incidenceOf } from '../../statistics/aalen-johansen'
import { type Chance, chanceWithin, LEAST_WATCHED } from '../../statistics/chance-within'
import { medianDay, type SurvivalCurve, survivalOf } from '../../statistics/kaplan-meier'
import type { WordObservation } from '../../statistics/observation'
import { firstDayWith, type RiskSets, riskSetsOf } from '../../statistics/risk-sets'
import type { Case } from './case'
import { isWithin, type Period } from './report-filter'
import { isAnswered, kindOfWait, observationOf, type WaitCase, type WaitKind } from './wait-cases'
import { finished, type Work } from './work'

/** The two questions: did applying get an answer, did a conversation? */
export const WAIT_KINDS = ['applying', 'conversation'] as const satisfies readonly WaitKind[]

/** A wait that stands open now, on the curve of its kind. */
export type OpenWait = {
  readonly applicationId: Id
  readonly days: number
  readonly chance: Chance
  /** Out of sight, and waiting all the same. */
  readonly isArchived: boolean
}

export type AnswerChance = {
  readonly kind: WaitKind
  readonly risk: RiskSets<WordObservation>
  /** `null`: on no day five were watched. */
  readonly curve: SurvivalCurve | null
  /** What became of them, on the days of the curve's steps; the rest is silence. */
  readonly incidence: readonly IncidenceStep[]
  /** The curve is of those still silent on this day of waiting; 0: of all. */
  readonly from: number
  /** Every wait of which both ends are known, in the curve or not. */
  readonly answered: number
  readonly unanswered: number
  /** After `from`; `null` while fewer than half are answered. */
  readonly medianDays: number | null
  /** The longest wait first. */
  readonly open: readonly OpenWait[]
  /** Answered on days that an import doesn't tell: in no curve and no chance. */
  readonly undated: number
}

/** How far ahead the chance looks. */
export const CHANCE_WITHIN_DAYS = 14

/**
 * What became of all waits of the kind whose first day lies in the period, by each day of waiting. It begins where five are
 * watched. See `waitCases` for what is an event and what is censored.
 */
export const answerChance = (cases: readonly Case[], kind: WaitKind, period: Period): AnswerChance =>
  finished(answerChanceWork(cases, kind, period))

export function* answerChanceWork(cases: readonly Case[], kind: WaitKind, period: Period): Work<AnswerChance> {
  const waits: { readonly one: Case; readonly wait: WaitCase }[] = []
  for (const one of cases) {
    for (const wait of one.waits)
      if (kindOfWait(wait) === kind && isWithin(period, wait.begunOn)) waits.push({ one, wait })
    yield
  }
  const risk = riskSetsOf(waits.map(({ wait }) => observationOf(wait)))
  yield
  const chances = new Map<number, Chance>()
  const open: OpenWait[] = []
  for (const { one, wait } of waits) {
    if (!isOpenNow(one, wait)) continue
    const { id, archivedAt } = one.application
    let chance = chances.get(wait.days)
    if (!chance) {
      chance = chanceWithin(risk, wait.days, CHANCE_WITHIN_DAYS)
      chances.set(wait.days, chance)
      yield
    }
    open.push({ applicationId: id, days: wait.days, chance, isArchived: archivedAt !== null })
  }
  const answered = waits.filter(({ wait }) => isAnswered(wait)).length
  return {
    kind,
    risk,
    ...curveOf(risk),
    answered,
    unanswered: waits.length - answered,
    open: open.sort((a, b) => b.days - a.days || (a.applicationId < b.applicationId ? -1 : 1)),
    undated: cases.filter(({ undated, appliedOn }) => (undated?.answer ?? null) !== null && isWithin(period, appliedOn))
      .length,
  }
}

const curveOf = (
  risk: RiskSets<WordObservation>,
): Pick<AnswerChance, 'curve' | 'incidence' | 'from' | 'medianDays'> => {
  const since = firstDayWith(risk, LEAST_WATCHED)
  if (since === null) return { curve: null, incidence: [], from: 0, medianDays: null }
  const curve = survivalOf(risk, since)
  const from = Math.max(0, since)
  const median = medianDay(curve)
  return { curve, incidence: incidenceOf(risk, since), from, medianDays: median === null ? null : median - from }
}

/** Archiving puts it out of sight and changes no figure. */
const isOpenNow = ({ application, waits }: Case, wait: WaitCase): boolean =>
  wait.ending === null && wait === waits.at(-1) && application.outcome === null
