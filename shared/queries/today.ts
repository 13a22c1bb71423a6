import type { Application } from '../model/application'
import { compareText } from '../model/compare-text'
import type { Id } from '../model/id'
import { endOf, type Interview } from '../model/interview'
import { isPending, type Step } from '../model/step'
import { addDays, type Day, type Instant } from '../model/time'
import { weekdayOf } from '../protocol/working-days'
import type { Pipeline } from '../records/pipeline'
import { clocksOf } from './clocks'
import type { DueStep } from './due'
import { isRunning, standingIn } from './standing'
import { countedTimelineOf } from './timeline'
import { whoseTurn } from './whose-turn'

/** One application in a list of Today; `quietDays` is `null` where nobody is waiting. */
export type TodayRow = { readonly application: Application; readonly quietDays: number | null }

/** What the home screen shows of a hunt. */
export type Today = {
  /** Going on now, or the next one planned. */
  readonly nextInterview: Interview | null
  /** What is overdue first, then by when it fell due. */
  readonly due: readonly DueStep[]
  /** Not due yet; the soonest first. */
  readonly comingUp: readonly DueStep[]
  readonly mine: readonly TodayRow[]
  /** Their turn; the longest silence first. */
  readonly waiting: readonly TodayRow[]
  /** Quiet for so long that an answer has become unlikely, and nothing was done about it this week. */
  readonly review: readonly TodayRow[]
  /** Did they take place? They began in what had ended, or was put into the archive; the earliest first. */
  readonly askedAbout: readonly Interview[]
}

/** Which list of Today an application stands in. */
export type TodayList = 'mine' | 'waiting' | 'review'

/** For whom, and on which day, Today is. */
export type TodayScope = {
  readonly huntId: Id
  readonly today: Day
  readonly zone: string
  readonly fadedAfterDays: number
}

/** Where an application stands on Today; `null`: nowhere. */
export const todayPlaceOf = (
  pipeline: Pipeline,
  application: Application,
  { huntId, today, fadedAfterDays }: TodayScope,
): { readonly list: TodayList; readonly row: TodayRow } | null => {
  if (application.huntId !== huntId || application.archivedAt !== null || application.outcome !== null) return null
  const stageKind = pipeline.get('stage', application.stageId)?.kind ?? 'saved'
  const standing = standingIn(pipeline, application)
  const turn = whoseTurn(application, stageKind, standing)
  if (turn === null) return null
  const { quietDays, inStageDays } = clocksOf(
    application,
    stageKind,
    countedTimelineOf(pipeline, application),
    today,
    standing.lastWordOn,
  )
  const row = { application, quietDays }
  if (turn === 'mine') return { list: 'mine', row }
  // An import may not tell when it was applied to: they have been quiet for as long as it has stood there, at least.
  const isFaded = (quietDays ?? inStageDays) >= fadedAfterDays
  return { list: isFaded && !isReviewed(pipeline, application, today) ? 'review' : 'waiting', row }
}

/** Steps that belong to no application are due in every hunt. */
export const isStepOfHunt = (pipeline: Pipeline, { applicationId }: Step, huntId: Id | null): boolean =>
  applicationId === null || pipeline.get('application', applicationId)?.huntId === huntId

/** The planned interview that ends soonest from now on, of what still runs. */
export const nextInterviewOf = (pipeline: Pipeline, huntId: Id, now: Instant): Interview | null => {
  let next: Interview | null = null
  for (const interview of pipeline.plannedInterviews()) {
    if (endOf(interview) <= now) continue
    const application = pipeline.get('application', interview.applicationId)
    if (application?.huntId !== huntId || !isRunning(pipeline, application)) continue
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

/** The longest silence first. */
export const compareQuiet = (a: TodayRow, b: TodayRow): number =>
  (b.quietDays ?? -1) - (a.quietDays ?? -1) || compareText(a.application.id, b.application.id)
