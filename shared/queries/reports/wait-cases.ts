import type { Outcome } from '../../model/application'
import type { Interview } from '../../model/interview'
import { type Day, dayOf, daysBetween, type Instant, isKnownZone } from '../../model/time'
import type { Answer, Wait, WaitEnding } from '../../protocol/waits'
import type { Word, WordObservation } from '../../statistics/observation'
import type { ReportContext } from './case'

/** One wait as the chance of an answer counts it. Days are calendar days; the day on which it began is day 0. */
export type WaitCase = {
  readonly after: Wait['after']
  readonly begunOn: Day
  /** Until the answer or the withdrawal, else until the cut-off. */
  readonly days: number
  /** `null`: unanswered, whether it still stands open, was closed as "no answer" or archived. */
  readonly ending: { readonly answer: Answer } | { readonly mine: 'withdrawn' | 'wrote' } | null
  /** Watched from the day after it, in days of the wait; −1: from its first day. */
  readonly entry: number
  /** As long as it would have been watched, had no word come. */
  readonly until: number
  /** The import that told of its beginning. */
  readonly importedAt: Instant | null
}

/** What came first, and by whose word. */
export type WaitKind = 'applying' | 'conversation'

/** A conversation: an interview, my answer to their question, an interview that they missed. */
export const kindOfWait = ({ after }: Pick<WaitCase, 'after'>): WaitKind =>
  after === 'applying' ? 'applying' : 'conversation'

/**
 * Event: the first word that ends the wait; a rejection or a cancellation noted as the outcome alone is one too. Every
 * unanswered wait is watched until the cut-off, open, closed as "no answer" or archived alike, since a late answer would have
 * been noted: so neither changes any figure. Withdrawing ends the watching on its day.
 */
export const waitCases = (
  waits: readonly Wait[],
  interviews: readonly Interview[],
  importOf: (openedBy: string) => Instant | null,
  { today }: Pick<ReportContext, 'today'>,
): readonly WaitCase[] =>
  waits.map((wait, index) => {
    const begunOn = wait.openedAt.day
    const watched = (until: Day): number => Math.max(0, daysBetween(begunOn, until < today ? until : today))
    const cut = { after: wait.after, begunOn, entry: -1, until: watched(today), importedAt: importOf(wait.openedBy) }
    const invitedOn = index === waits.length - 1 && wait.endedAt === null ? plannedSince(interviews, begunOn) : null
    if (invitedOn !== null) return { ...cut, days: watched(invitedOn), ending: { answer: 'invitation' } }
    const endedOn = wait.endedAt?.day ?? today
    const answer = answerOf(wait.endedBy)
    if (answer !== null) {
      const told = answer === 'interview' ? plannedOn(interviews, wait, endedOn) : endedOn
      return { ...cut, days: watched(told), ending: { answer } }
    }
    const mine = mineOf(wait.endedBy)
    if (mine === null) return { ...cut, days: watched(today), ending: null }
    const days = watched(endedOn)
    return { ...cut, days, until: days, ending: { mine } }
  })

const mineOf = (ending: WaitEnding | null): 'withdrawn' | 'wrote' | null => {
  if (ending?.kind === 'my-word') return 'wrote'
  return ending?.kind === 'outcome' && ending.outcome !== 'ghosted' ? 'withdrawn' : null
}

const ANSWERING_OUTCOMES: Readonly<Partial<Record<Outcome, Answer>>> = {
  rejected: 'no',
  cancelled: 'cancelled',
  accepted: 'offer',
  declined: 'offer',
}

/** The word that an outcome tells of; `null`: it was the user's own, or silence. */
export const answerOfOutcome = (outcome: Outcome): Answer | null => ANSWERING_OUTCOMES[outcome] ?? null

const answerOf = (ending: WaitEnding | null): Answer | null => {
  if (ending?.kind === 'answer') return ending.answer
  return ending?.kind === 'outcome' ? answerOfOutcome(ending.outcome) : null
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

/** What a word is for who waits for it. */
const WORDS: Readonly<Record<Answer, Word>> = {
  question: 'good',
  invitation: 'good',
  interview: 'good',
  offer: 'good',
  no: 'no',
  cancelled: 'no',
}

/** The wait as the curve counts it: what came after the cut-off of its hunt isn't known. */
export const observationOf = ({ entry, days, until, ending }: WaitCase): WordObservation => ({
  entry,
  end: Math.min(days, until),
  event: ending !== null && 'answer' in ending && days <= until ? WORDS[ending.answer] : null,
  until,
})
