import type { Application, Outcome } from '../../model/application'
import type { Interview } from '../../model/interview'
import type { StageKind } from '../../model/stage'
import { type Day, dayOf, daysBetween } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'
import { standingOf } from '../../protocol/waits'
import type { Pipeline } from '../../records/pipeline'
import { appliedDayOf, timelineOf } from '../timeline'
import { type Act, actsOf } from './acts'
import { type HeldInterview, heldInterviews } from './held-interviews'
import { furthestKind, type ReachedKind, reachedKinds } from './reached'
import { type Stay, staysOf } from './stays'
import { isLeftBehind, type WaitCase, waitCases } from './wait-cases'

/** What a report asks of the world. Days are those of `zone`. */
export type ReportContext = {
  /** The cut-off: nothing is known beyond it. */
  readonly today: Day
  readonly zone: string
  readonly fadedAfterDays: number
}

/** How a process stands for the reports. `no-answer`: closed so, or unanswered for so long that it has faded. */
export type CaseEnd = 'accepted' | 'declined' | 'rejected' | 'cancelled' | 'withdrawn' | 'no-answer' | 'waiting'

/** One application as the reports see it: all of it computed from its history, none from its column alone. */
export type Case = {
  readonly application: Application
  /** Applied to at all: what was dropped before applying is in no conversion. */
  readonly isApplied: boolean
  /** `null`: not known when. */
  readonly appliedOn: Day | null
  readonly timeline: readonly TimelineEntry[]
  /** What of the timeline the activity counts. */
  readonly acts: readonly Act[]
  readonly reached: ReadonlySet<ReachedKind>
  readonly furthest: ReachedKind
  readonly end: CaseEnd
  readonly waits: readonly WaitCase[]
  readonly held: readonly HeldInterview[]
  readonly stays: readonly Stay[]
  /** It waited and the wait is over, but nobody knows since when or until when: left out of all timing. */
  readonly isUndated: boolean
}

export const caseOf = (pipeline: Pipeline, application: Application, context: ReportContext): Case => {
  const timeline = timelineOf(pipeline, application.id)
  const interviews = [...pipeline.interviewsOf(application.id)]
  const kindOf = (stageId: string): StageKind | null => pipeline.get('stage', stageId)?.kind ?? null
  const stays = staysOf(application, timeline)
  const held = heldInterviews(timeline, interviews)
  const reached = reachedKinds(application, timeline, held, stays, kindOf)
  const standing = standingOf(timeline, interviews, kindOf)
  const isUndated = reached.has('applied') && isWithoutDates(application, timeline)
  const waits = isUndated ? [] : waitCases(application, standing.waits, interviews, context)
  return {
    application,
    isApplied: reached.has('applied'),
    appliedOn: appliedDayOf(timeline),
    timeline,
    acts: actsOf(timeline),
    reached,
    furthest: furthestKind(reached),
    end: endOf(application, waits, timeline, interviews, context),
    waits,
    held,
    stays,
    isUndated,
  }
}

/** An import that tells that it was applied to, or how it ended, but not when. */
const isWithoutDates = ({ outcome }: Application, timeline: readonly TimelineEntry[]): boolean => {
  if (appliedDayOf(timeline) === null && !timeline.some(({ kind }) => kind === 'interview-held')) return true
  const isTold = outcome === null || outcome === 'ghosted' || timeline.some(isWordOrEnding)
  return !isTold
}

const isWordOrEnding = (entry: TimelineEntry): boolean =>
  entry.kind === 'outcome' || entry.kind === 'offer' || (entry.kind === 'reply' && entry.reply !== 'acknowledgement')

const ENDS: Readonly<Record<Outcome, CaseEnd>> = {
  accepted: 'accepted',
  declined: 'declined',
  rejected: 'rejected',
  cancelled: 'cancelled',
  withdrawn: 'withdrawn',
  dropped: 'withdrawn',
  ghosted: 'no-answer',
}

const endOf = (
  { outcome, archivedAt }: Application,
  waits: readonly WaitCase[],
  timeline: readonly TimelineEntry[],
  interviews: readonly Interview[],
  context: ReportContext,
): CaseEnd => {
  if (outcome !== null) return ENDS[outcome]
  const last = waits.at(-1)
  const refusal = last && refusalOf(last, timeline)
  if (refusal) return refusal
  // Putting it out of sight in the archive doesn't make the silence shorter.
  const isUnanswered = last !== undefined && (last.ending === null || isLeftBehind(last))
  if (isUnanswered && daysBetween(last.begunOn, context.today) >= context.fadedAfterDays) return 'no-answer'
  if (last || interviews.some(({ state }) => state === 'planned')) return 'waiting'
  // Imported without a day of applying: how long it has been there is all that is known.
  const since = timeline.at(0)?.at.day ?? (archivedAt === null ? null : dayOf(archivedAt, context.zone))
  return since !== null && daysBetween(since, context.today) >= context.fadedAfterDays ? 'no-answer' : 'waiting'
}

/** A plain no is the end, also where the card was not closed after it; unless it was re-opened since. */
const refusalOf = ({ ending }: WaitCase, timeline: readonly TimelineEntry[]): CaseEnd | null => {
  const answer = ending && 'answer' in ending ? ending.answer : null
  if (answer !== 'no' && answer !== 'cancelled') return null
  const last = timeline.findLast(
    (entry) => entry.kind === 'outcome' || (entry.kind === 'reply' && entry.reply === answer),
  )
  if (last?.kind !== 'reply') return null
  return answer === 'no' ? 'rejected' : 'cancelled'
}

/** Of every application that was ever applied to, in no order. */
export const casesOf = (pipeline: Pipeline, context: ReportContext): readonly Case[] => {
  const cases: Case[] = []
  for (const application of pipeline.all('application').values()) {
    const one = caseOf(pipeline, application, context)
    if (one.isApplied) cases.push(one)
  }
  return cases
}
