import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Stage } from '../model/stage'
import type { Step } from '../model/step'
import { type Day, dayOf, type Instant } from '../model/time'
import { lastEndingOf } from '../model/timeline-entry'
import { countedEntries } from '../protocol/closing-word'
import type { Pipeline } from '../records/pipeline'
import { type ClockStarts, clockStartsOf } from './clocks'
import { nextStepOf } from './due'
import { standingIn } from './standing'
import { appliedDayOf, timelineOf } from './timeline'
import { type Turn, whoseTurn } from './whose-turn'

/** Everything that a row, a filter and a search can ask of one application. It holds days on which clocks began, not days that passed: midnight changes nothing in it. */
export type Overview = ClockStarts & {
  readonly application: Application
  readonly companyName: string
  /** `''`: none. */
  readonly agencyName: string
  /** May be a tombstone of an archived application. */
  readonly stage: Stage | null
  readonly contactNames: readonly string[]
  readonly addedOn: Day
  /** `null`: never applied, or not known when. */
  readonly appliedOn: Day | null
  /** The day of the outcome that holds; `null`: none holds, or not known when. */
  readonly endedOn: Day | null
  /** The newest day of the timeline. */
  readonly lastEventOn: Day | null
  readonly turn: Turn
  readonly interviewsHeld: number
  /** The soonest one that is planned, also when its time has passed. */
  readonly plannedInterviewAt: Instant | null
  readonly nextStep: Step | null
}

/** `zone` is the user's: the next of several steps depends on it. `null` when there is no such application (any more). */
export const overviewOf = (pipeline: Pipeline, applicationId: Id, zone: string): Overview | null => {
  const application = pipeline.get('application', applicationId)
  if (!application) return null
  const interviews = [...pipeline.interviewsOf(applicationId)]
  const timeline = countedEntries(application, timelineOf(pipeline, applicationId), interviews)
  const standing = standingIn(pipeline, application)
  const stage = pipeline.get('stage', application.stageId) ?? null
  const stageKind = stage?.kind ?? 'saved'
  const planned = interviews.filter(({ state }) => state === 'planned').map(({ startAt }) => startAt)
  const ending = lastEndingOf(timeline)
  return {
    application,
    companyName: pipeline.get('company', application.companyId)?.name ?? '',
    agencyName: application.agencyId === null ? '' : (pipeline.get('company', application.agencyId)?.name ?? ''),
    stage,
    contactNames: application.contacts.map(({ contactId }) => pipeline.get('contact', contactId)?.name ?? ''),
    addedOn: timeline.find((entry) => entry.kind === 'added')?.at.day ?? dayOf(application.createdAt, zone),
    appliedOn: appliedDayOf(timeline),
    endedOn: application.outcome !== null && ending !== null ? ending.at.day : null,
    lastEventOn: timeline.at(-1)?.at.day ?? null,
    turn: whoseTurn(application, stageKind, standing),
    interviewsHeld: timeline.filter((entry) => entry.kind === 'interview-held').length,
    plannedInterviewAt: planned.sort()[0] ?? null,
    nextStep: nextStepOf(pipeline, applicationId, zone),
    ...clockStartsOf(application, stageKind, timeline, standing.lastWordOn),
  }
}
