import type { Outcome } from '../model/application'
import type { Id } from '../model/id'
import { type Day, daysBetween } from '../model/time'
import type { ImpliedWord } from '../protocol/moments'
import type { Pipeline } from '../records/pipeline'
import { isAppliedDayAsked } from './asked-on-the-card'
import { clocksOf } from './clocks'
import { isFaded } from './nudge'
import { standingIn } from './standing'
import { countedTimelineOf } from './timeline'
import { type Turn, whoseTurn } from './whose-turn'

/** What a card on the board shows. */
export type Card = {
  readonly id: Id
  readonly companyName: string
  readonly role: string
  readonly agencyName: string | null
  readonly location: string
  readonly tags: readonly string[]
  readonly excitement: number | null
  readonly outcome: Outcome | null
  readonly inStageDays: number
  readonly quietDays: number | null
  /** Their turn, and quiet for so long that an answer has become unlikely. */
  readonly isFaded: boolean
  readonly turn: Turn
  /** Moved past "applied", and nobody knows since when. */
  readonly asksAppliedDay: boolean
  /** Their last word is but a move of the card: counted as this until the user says what it was. */
  readonly countedAs: ImpliedWord['answer'] | null
  /** The day of that move. */
  readonly countedOn: Day | null
  readonly deadline: Day | null
  /** Calendar days; negative when it has passed. */
  readonly deadlineInDays: number | null
}

/** `null` when there is no such application (any more). */
export const cardOf = (pipeline: Pipeline, applicationId: Id, today: Day, fadedAfterDays: number): Card | null => {
  const application = pipeline.get('application', applicationId)
  if (!application) return null
  const timeline = countedTimelineOf(pipeline, application)
  const stageKind = pipeline.get('stage', application.stageId)?.kind ?? 'saved'
  const standing = standingIn(pipeline, application)
  const { inStageDays, quietDays } = clocksOf(application, stageKind, timeline, today, standing.lastWordOn)
  const turn = whoseTurn(application, stageKind, standing)
  const implied = application.outcome === null ? standing.implied : null
  return {
    id: application.id,
    companyName: pipeline.get('company', application.companyId)?.name ?? '',
    role: application.role,
    agencyName: application.agencyId === null ? null : (pipeline.get('company', application.agencyId)?.name ?? null),
    location: application.location,
    tags: application.tags,
    excitement: application.excitement,
    outcome: application.outcome,
    inStageDays,
    quietDays,
    isFaded: isFaded(turn, quietDays, fadedAfterDays),
    turn,
    asksAppliedDay: isAppliedDayAsked(pipeline, application),
    countedAs: implied?.answer ?? null,
    countedOn: implied?.entry.at.day ?? null,
    deadline: application.deadline,
    deadlineInDays: application.deadline === null ? null : daysBetween(today, application.deadline),
  }
}
