import type { Application, Outcome } from '../../model/application'
import type { Id } from '../../model/id'
import { heldEntryId } from '../../model/interview'
import type { StageKind } from '../../model/stage'
import { type Day, dayOf, daysBetween, type Instant } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'
import { type Standing, standingOf } from '../../protocol/waits'
import type { Pipeline } from '../../records/pipeline'
import { appliedDayOf, countedTimelineOf } from '../timeline'
import { whoseTurn } from '../whose-turn'
import { type Act, actsOf } from './acts'
import { type HeldInterview, heldInterviews } from './held-interviews'
import { importsOf, type UndatedEnd, undatedEndOf } from './imported'
import { furthestKind, type ReachedKind, reachedDays } from './reached'
import { settledCases, tryDaysOf } from './settled-cases'
import { type Stay, staysOf } from './stays'
import { type WaitCase, waitCases } from './wait-cases'

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
  /** The kinds really reached, and by which day at the latest. */
  readonly reached: ReadonlyMap<ReachedKind, Day>
  readonly furthest: ReachedKind
  readonly end: CaseEnd
  /** Those of which beginning and end are known; the undated one isn't among them. */
  readonly waits: readonly WaitCase[]
  readonly held: readonly HeldInterview[]
  readonly stays: readonly Stay[]
  /** The entries of interviews held that the clock alone tells of. */
  readonly unconfirmed: ReadonlySet<Id>
  /** When it was brought in from elsewhere, ascending. */
  readonly imports: readonly Instant[]
  readonly undated: UndatedEnd | null
  /** Nobody knows since when or until when it waited: left out of all timing. */
  readonly isUndated: boolean
  /** The user's own ending (withdrawn, declined, dropped); its day where it is known. */
  readonly ownEnding: { readonly day: Day | null } | null
  /** An offer was accepted then. */
  readonly acceptedOn: Day | null
  /** Of its hunt. */
  readonly cutOff: Day
  /** A try that began less than so many calendar days before the cut-off hasn't had its time. */
  readonly tryDays: number
}

export const caseOf = (pipeline: Pipeline, application: Application, context: ReportContext): Case => {
  const timeline = countedTimelineOf(pipeline, application)
  const interviews = [...pipeline.interviewsOf(application.id)]
  const kindOf = (stageId: string): StageKind | null => pipeline.get('stage', stageId)?.kind ?? null
  const imports = importsOf(timeline)
  const stays = staysOf(application, timeline, kindOf, context.zone)
  const held = heldInterviews(timeline, interviews)
  const reached = reachedDays(application, timeline, held, stays, kindOf, context.zone)
  const isApplied = reached.has('applied')
  const standing = standingOf(timeline, interviews, kindOf)
  const undated = isApplied ? undatedEndOf(application, timeline, standing, imports, kindOf) : null
  const importOf = (openedBy: string): Instant | null =>
    timeline.find(({ id, known }) => id === openedBy && known === 'imported')?.recordedAt ?? null
  const dated = standing.waits.filter(({ openedBy }) => openedBy !== undated?.openedBy)
  const waits = isApplied ? waitCases(dated, importOf, context) : []
  const appliedOn = appliedDayOf(timeline)
  return {
    application,
    isApplied,
    appliedOn,
    timeline,
    acts: actsOf(timeline, waits),
    reached,
    furthest: furthestKind(reached),
    end: endOf({ application, waits, timeline, standing, undated, kindOf }, context),
    waits,
    held,
    stays,
    imports,
    undated,
    isUndated: isApplied && (undated !== null || (appliedOn === null && held.length === 0)),
    ownEnding: ownEndingOf(application, timeline),
    acceptedOn: application.outcome === 'accepted' ? endingDayOf(timeline) : null,
    cutOff: context.today,
    tryDays: tryDaysOf(context),
    unconfirmed: new Set(interviews.filter(({ isConfirmed }) => !isConfirmed).map(({ id }) => heldEntryId(id))),
  }
}

const OWN_ENDINGS: ReadonlySet<Outcome> = new Set(['withdrawn', 'declined', 'dropped'])

const ownEndingOf = ({ outcome }: Application, timeline: readonly TimelineEntry[]): Case['ownEnding'] =>
  outcome !== null && OWN_ENDINGS.has(outcome) ? { day: endingDayOf(timeline) } : null

/** `null`: an import doesn't tell it. */
const endingDayOf = (timeline: readonly TimelineEntry[]): Day | null =>
  timeline.findLast((entry) => entry.kind === 'outcome' && entry.outcome !== null)?.at.day ?? null

const ENDS: Readonly<Record<Outcome, CaseEnd>> = {
  accepted: 'accepted',
  declined: 'declined',
  rejected: 'rejected',
  cancelled: 'cancelled',
  withdrawn: 'withdrawn',
  dropped: 'withdrawn',
  ghosted: 'no-answer',
}

type Known = {
  readonly application: Application
  readonly waits: readonly WaitCase[]
  readonly timeline: readonly TimelineEntry[]
  readonly standing: Standing
  readonly undated: UndatedEnd | null
  readonly kindOf: (stageId: string) => StageKind | null
}

const endOf = (known: Known, { today, zone, fadedAfterDays }: ReportContext): CaseEnd => {
  const { application, waits, timeline, standing, undated, kindOf } = known
  if (application.outcome !== null) return ENDS[application.outcome]
  const last = waits.at(-1)
  const refusal = last && refusalOf(last, timeline)
  if (refusal) return refusal
  if (last ? last.ending !== null : standing.hasPlanned) return 'waiting'
  // Brought in without days: how long it has been here is all that is known of its silence.
  const since =
    last?.begunOn ?? (undated ? dayOf(undated.importedAt ?? application.createdAt, zone) : timeline.at(0)?.at.day)
  if (since === undefined || daysBetween(since, today) < fadedAfterDays) return 'waiting'
  // What is the user's turn is never their silence, however old.
  // Archiving changes no report: it was their turn when it was put away.
  const turn = whoseTurn({ ...application, archivedAt: null }, kindOf(application.stageId) ?? 'applied', standing)
  return turn === 'mine' ? 'waiting' : 'no-answer'
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
  return settledCases(pipeline, cases, context)
}
