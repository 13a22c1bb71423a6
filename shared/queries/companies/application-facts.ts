import type { Application } from '../../model/application'
import type { Id } from '../../model/id'
import { heldEntryId } from '../../model/interview'
import type { Step } from '../../model/step'
import type { Day } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'
import type { Pipeline } from '../../records/pipeline'
import { isSpoken } from '../clocks'
import { answerOf } from '../known-company'
import { peopleOfStep } from '../people-of-step'
import { standingIn } from '../standing'
import { appliedDayOf, countedTimelineOf } from '../timeline'
import { type Turn, whoseTurn } from '../whose-turn'

/** What one application says about its company and its people. */
export type ApplicationFacts = {
  readonly application: Application
  readonly isApplied: boolean
  /** Got a word that ends the wait, on the day of applying or later. */
  readonly isAnswered: boolean
  /** The newest day on which something passed between the user and them. */
  readonly lastContactOn: Day | null
  readonly turn: Turn
  readonly plannedInterviews: number
  /** For each person: the newest day on which something happened with them here. */
  readonly contactOn: ReadonlyMap<Id, Day>
}

/** Depends on the application, its timeline, its interviews, its steps and its stage alone, so that it can be kept until one of them changes. */
export const factsOf = (pipeline: Pipeline, application: Application): ApplicationFacts => {
  const timeline = countedTimelineOf(pipeline, application)
  const interviews = [...pipeline.interviewsOf(application.id)]
  const appliedOn = appliedDayOf(timeline)
  const stageKind = pipeline.get('stage', application.stageId)?.kind ?? 'saved'
  return {
    application,
    isApplied: appliedOn !== null,
    isAnswered: appliedOn !== null && answerOf(timeline, appliedOn) !== undefined,
    lastContactOn: newestDay(timeline, isContact),
    turn: whoseTurn(application, stageKind, standingIn(pipeline, application)),
    plannedInterviews:
      application.archivedAt === null ? interviews.filter(({ state }) => state === 'planned').length : 0,
    contactOn: contactDays(pipeline, application, timeline),
  }
}

/** Something went over to the other side: applying, my follow-ups, their words. A receipt, a note and a move are none. */
const isContact = (entry: TimelineEntry): boolean => entry.kind === 'applied' || isWord(entry) || isSpoken(entry)

/** A letter or a call, from either side. */
const isWord = (entry: TimelineEntry): boolean =>
  entry.kind === 'follow-up' || (isSpoken(entry) && entry.kind !== 'interview-held')

const newestDay = (timeline: readonly TimelineEntry[], counts: (entry: TimelineEntry) => boolean): Day | null => {
  let newest: Day | null = null
  for (const entry of timeline) if (counts(entry) && (newest === null || entry.at.day > newest)) newest = entry.at.day
  return newest
}

/**
 * Replies, offers and follow-ups count for everybody on the application, since no entry says who wrote; an interview for
 * those who took part; a step that was done for those whom it is about.
 */
const contactDays = (
  pipeline: Pipeline,
  { id, contacts }: Application,
  timeline: readonly TimelineEntry[],
): ReadonlyMap<Id, Day> => {
  const days = new Map<Id, Day>()
  const word = newestDay(timeline, isWord)
  if (word !== null) for (const { contactId } of contacts) days.set(contactId, word)
  const heldOn = new Map(
    timeline.filter(({ kind }) => kind === 'interview-held').map((entry) => [entry.id, entry.at.day]),
  )
  for (const interview of pipeline.interviewsOf(id)) {
    const day = heldOn.get(heldEntryId(interview.id))
    if (day !== undefined) for (const contactId of interview.interviewerIds) noteDay(days, contactId, day)
  }
  for (const step of pipeline.stepsOf(id))
    for (const contactId of peopleOfStep(pipeline, step)) noteStep(days, step, contactId)
  return days
}

/** Counts what was done, not what was skipped or is still to do. */
export const noteStep = (days: Map<Id, Day>, { state }: Step, contactId: Id | null): void => {
  if (contactId !== null && state.kind === 'done') noteDay(days, contactId, state.at.day)
}

export const noteDay = (days: Map<Id, Day>, id: Id, day: Day): void => {
  const known = days.get(id)
  if (known === undefined || day > known) days.set(id, day)
}
