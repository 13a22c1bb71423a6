import type { Outcome } from '../../model/application'
import { type Day, daysBetween, type Instant } from '../../model/time'
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

/** A conversation: an interview, my answer to their question, an interview that they missed or that was called off. */
export const kindOfWait = ({ after }: Pick<WaitCase, 'after'>): WaitKind =>
  after === 'applying' ? 'applying' : 'conversation'

/**
 * Event: the first word that ends the wait; a rejection or a cancellation noted as the outcome alone is one too. Every
 * unanswered wait is watched until the cut-off, open, closed as "no answer" or archived alike, since a late answer would have
 * been noted: so neither changes any figure. Withdrawing ends the watching on its day.
 */
export const waitCases = (
  waits: readonly Wait[],
  importOf: (openedBy: string) => Instant | null,
  { today }: Pick<ReportContext, 'today'>,
): readonly WaitCase[] =>
  waits.map((wait) => {
    const begunOn = wait.openedAt.day
    const watched = (until: Day): number => Math.max(0, daysBetween(begunOn, until < today ? until : today))
    const cut = { after: wait.after, begunOn, entry: -1, until: watched(today), importedAt: importOf(wait.openedBy) }
    const endedOn = wait.endedAt?.day ?? today
    const answer = answerOf(wait.endedBy)
    if (answer !== null) return { ...cut, days: watched(endedOn), ending: { answer } }
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
