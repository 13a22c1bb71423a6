import type { Application } from '../model/application'
import type { Id } from '../model/id'
import { endOf, type Interview } from '../model/interview'
import { isPending } from '../model/step'
import { addDays, type Day, dayOf, type Instant } from '../model/time'
import { weekdayOf } from '../protocol/working-days'
import type { Pipeline } from '../records/pipeline'
import { clocksOf } from './clocks'
import { type DueStep, dueSteps } from './due'
import { timelineOf } from './timeline'
import { whoseTurn } from './whose-turn'

/** One application in a list of Today; `quietDays` is `null` where nobody is waiting. */
export type TodayRow = { readonly application: Application; readonly quietDays: number | null }

/** What the home screen shows of a hunt. */
export type Today = {
  /** Going on now, or the next one planned. */
  readonly nextInterview: Interview | null
  readonly due: readonly DueStep[]
  readonly mine: readonly TodayRow[]
  /** Their turn; the longest silence first. */
  readonly waiting: readonly TodayRow[]
  /** Quiet for so long that an answer has become unlikely, and nothing was done about it this week. */
  readonly review: readonly TodayRow[]
}

/** Steps that belong to no application are due in every hunt. */
export const todayOf = (pipeline: Pipeline, huntId: Id, now: Instant, zone: string, fadedAfterDays: number): Today => {
  const today = dayOf(now, zone)
  const mine: TodayRow[] = []
  const waiting: TodayRow[] = []
  const review: TodayRow[] = []
  for (const application of pipeline.all('application').values()) {
    if (application.huntId !== huntId || application.archivedAt !== null || application.outcome !== null) continue
    const stageKind = pipeline.get('stage', application.stageId)?.kind ?? 'saved'
    const timeline = timelineOf(pipeline, application.id)
    const turn = whoseTurn(application, stageKind, timeline, pipeline.interviewsOf(application.id))
    if (turn === null) continue
    const { quietDays } = clocksOf(application, stageKind, timeline, today)
    const row = { application, quietDays }
    if (turn === 'mine') mine.push(row)
    else if (quietDays !== null && quietDays >= fadedAfterDays && !isReviewed(pipeline, application, today))
      review.push(row)
    else waiting.push(row)
  }
  const isOfHunt = ({ step }: DueStep): boolean =>
    step.applicationId === null || pipeline.get('application', step.applicationId)?.huntId === huntId
  return {
    nextInterview: nextInterviewOf(pipeline, huntId, now),
    due: dueSteps(pipeline, now, zone).filter(isOfHunt),
    mine: mine.sort(compareQuiet),
    waiting: waiting.sort(compareQuiet),
    review: review.sort(compareQuiet),
  }
}

/** The planned interview that ends soonest from now on. */
export const nextInterviewOf = (pipeline: Pipeline, huntId: Id, now: Instant): Interview | null => {
  let next: Interview | null = null
  for (const interview of pipeline.plannedInterviews()) {
    if (endOf(interview) <= now) continue
    const application = pipeline.get('application', interview.applicationId)
    if (application?.huntId !== huntId || application.archivedAt !== null) continue
    if (!next || interview.startAt < next.startAt) next = interview
  }
  return next
}

const MONDAY = 1

/** Whether a step asks about it anyway, or the user dealt with it this week: the review asks once a week. */
const isReviewed = (pipeline: Pipeline, { id }: Application, today: Day): boolean => {
  const monday = addDays(today, MONDAY - weekdayOf(today))
  for (const step of pipeline.stepsOf(id)) {
    if (isPending(step)) return true
    const { state } = step
    if ((state.kind === 'done' || state.kind === 'skipped') && state.at.day >= monday) return true
  }
  for (const entry of pipeline.entriesOf(id)) if (entry.kind === 'follow-up' && entry.at.day >= monday) return true
  return false
}

const compareQuiet = (a: TodayRow, b: TodayRow): number =>
  (b.quietDays ?? -1) - (a.quietDays ?? -1) || (a.application.id < b.application.id ? -1 : 1)
