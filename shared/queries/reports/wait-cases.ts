import type { Application, Outcome } from '../../model/application'
import type { Interview } from '../../model/interview'
import { type Day, dayOf, daysBetween, isKnownZone } from '../../model/time'
import type { Answer, Wait, WaitEnding } from '../../protocol/waits'
import type { Observation } from '../../statistics/kaplan-meier'
import type { ReportContext } from './case'

/** One wait as the chance of an answer counts it. Days are calendar days; the day on which it began is day 0. */
export type WaitCase = {
  readonly after: Wait['after']
  readonly begunOn: Day
  /** Until the answer, or as long as it was watched. */
  readonly days: number
  /** `null`: unanswered, whether it still stands open or was closed as "no answer". */
  readonly ending: { readonly answer: Answer } | { readonly mine: 'withdrawn' | 'archived' | 'wrote' } | null
}

/**
 * Event: the first word that ends the wait; a rejection or a cancellation noted as the outcome alone is one too. Every
 * unanswered wait is watched until the cut-off, open or closed as "no answer" alike, since a late answer would have been
 * noted: so closing it changes no figure. Withdrawing or archiving ends the watching on its own day.
 */
export const waitCases = (
  application: Application,
  waits: readonly Wait[],
  interviews: readonly Interview[],
  { today, zone }: Pick<ReportContext, 'today' | 'zone'>,
): readonly WaitCase[] =>
  waits.map((wait, index) => {
    const begunOn = wait.openedAt.day
    const cut = { after: wait.after, begunOn }
    const watched = (until: Day): number => Math.max(0, daysBetween(begunOn, until < today ? until : today))
    const invitedOn = index === waits.length - 1 && wait.endedAt === null ? plannedSince(interviews, begunOn) : null
    if (invitedOn !== null) return { ...cut, days: watched(invitedOn), ending: { answer: 'invitation' } }
    const endedOn = wait.endedAt?.day ?? today
    const answer = answerOf(wait.endedBy)
    if (answer !== null) {
      const told = answer === 'interview' ? plannedOn(interviews, wait, endedOn) : endedOn
      return { ...cut, days: watched(told), ending: { answer } }
    }
    if (wait.endedBy?.kind === 'my-word') return { ...cut, days: watched(endedOn), ending: { mine: 'wrote' } }
    if (wait.endedBy?.kind === 'outcome' && !IS_SILENCE.has(wait.endedBy.outcome))
      return { ...cut, days: watched(endedOn), ending: { mine: 'withdrawn' } }
    const isLeft = wait.endedBy === null && application.outcome === null && application.archivedAt !== null
    if (isLeft) return { ...cut, days: watched(dayOf(application.archivedAt, zone)), ending: { mine: 'archived' } }
    return { ...cut, days: watched(today), ending: null }
  })

const IS_SILENCE: ReadonlySet<Outcome> = new Set(['ghosted'])

const ANSWERING_OUTCOMES: Readonly<Partial<Record<Outcome, Answer>>> = {
  rejected: 'no',
  cancelled: 'cancelled',
  accepted: 'offer',
  declined: 'offer',
}

const answerOf = (ending: WaitEnding | null): Answer | null => {
  if (ending?.kind === 'answer') return ending.answer
  return ending?.kind === 'outcome' ? (ANSWERING_OUTCOMES[ending.outcome] ?? null) : null
}

/** The day on which the earliest interview that is still ahead was agreed: that was the answer. */
const plannedSince = (interviews: readonly Interview[], begunOn: Day): Day | null => {
  const days = interviews.filter(({ state }) => state === 'planned').map(createdOn)
  const since = days.filter((day) => day >= begunOn).sort()
  return since[0] ?? null
}

/** An interview that was held answers on the day on which it was agreed, where that is known and lies within the wait. */
const plannedOn = (interviews: readonly Interview[], wait: Wait, heldOn: Day): Day => {
  const days = interviews
    .filter(({ state, startAt, zone }) => state !== 'cancelled' && dayIn(startAt, zone) === heldOn)
    .map(createdOn)
    .filter((day) => day >= wait.openedAt.day && day <= heldOn)
    .sort()
  return days[0] ?? heldOn
}

const createdOn = ({ createdAt, zone }: Interview): Day => dayIn(createdAt, zone)
const dayIn = (instant: string, zone: string): Day => dayOf(instant, isKnownZone(zone) ? zone : 'UTC')

export const isAnswered = ({ ending }: WaitCase): boolean => ending !== null && 'answer' in ending

/** Unanswered for so long; the user's own ending doesn't count as silence. */
export const isFadedWait = ({ ending, days }: WaitCase, fadedAfterDays: number): boolean =>
  ending === null && days >= fadedAfterDays

/** Unanswered when the user archived it. */
export const isLeftBehind = ({ ending }: WaitCase): boolean =>
  ending !== null && 'mine' in ending && ending.mine === 'archived'

/** The wait as the curve counts it. */
export const observationOf = (wait: WaitCase): Observation => ({ days: wait.days, hasHappened: isAnswered(wait) })
