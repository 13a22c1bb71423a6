import type { Application } from '../model/application'
import { compareText } from '../model/compare-text'
import type { Id } from '../model/id'
import { endOf, type Interview } from '../model/interview'
import type { PromisedBy } from '../model/promise'
import { isKeptWaiting, isPending, type Step } from '../model/step'
import { addDays, atOf, type Day, dayOf, type Instant } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import { dueAtOf, overdueAtOf } from '../protocol/due-times'
import type { DatedRecord } from '../records/day-index'
import type { Pipeline } from '../records/pipeline'
import { standingIn } from './standing'

type Placed = {
  /** Tells it from every other item, and is the same after it was moved. */
  readonly key: string
  /** The day and the wall-clock time in the user's zone; `null`: at no time of the day. */
  readonly day: Day
  readonly time: string | null
  /** `null` only for a step of nothing in particular. */
  readonly applicationId: Id | null
}

/** `isClashing`: another planned interview takes place at the same time. */
type InterviewItem = Placed & {
  readonly kind: 'interview'
  readonly applicationId: Id
  readonly interview: Interview
  readonly isClashing: boolean
}

type StepItem = Placed & {
  readonly kind: 'step'
  readonly step: Step
  readonly isOverdue: boolean
  readonly isDone: boolean
}

/** A day by which something is to happen: applying, handing in a take-home, answering an offer. */
type DeadlineItem = Placed & {
  readonly kind: 'deadline'
  readonly applicationId: Id
  readonly what: 'apply' | 'hand-in' | 'offer'
  readonly by: PromisedBy
  /** The entry that tells of it; `null`: the application itself does. */
  readonly entryId: Id | null
  readonly isPassed: boolean
}

export type CalendarItem = InterviewItem | StepItem | DeadlineItem

/** Which days of which hunt are asked for, both included, and for whom: someone in this zone at this moment. */
export type CalendarRequest = {
  readonly huntId: Id
  readonly from: Day
  readonly to: Day
  readonly now: Instant
  readonly zone: string
  /** Steps that were done or skipped, too; they stand on the day of that. */
  readonly withDone: boolean
}

/** Zones lie up to 14 hours from UTC, and an interview of a day's length may have begun the day before. */
const MARGIN_DAYS = 2

/**
 * The days that hold something in their order, with interviews, steps and deadlines in the order of their times. Steps of nothing in particular belong to every
 * hunt. The reminder of an interview is not shown: the interview itself is.
 */
export const calendarOf = (pipeline: Pipeline, request: CalendarRequest): ReadonlyMap<Day, readonly CalendarItem[]> => {
  const { from, to } = request
  const found: CalendarItem[] = []
  const today = dayOf(request.now, request.zone)
  for (const dated of pipeline.datedBetween(addDays(from, -MARGIN_DAYS), addDays(to, MARGIN_DAYS))) {
    const item = itemOf(pipeline, dated, request, today)
    if (item) found.push(item)
  }
  const asked = withClashes(found).filter(({ day }) => day >= from && day <= to)
  const days = new Map<Day, CalendarItem[]>()
  for (const item of [...asked].sort(compareItems)) {
    const items = days.get(item.day)
    if (items) items.push(item)
    else days.set(item.day, [item])
  }
  return days
}

const itemOf = (pipeline: Pipeline, dated: DatedRecord, request: CalendarRequest, today: Day): CalendarItem | null => {
  switch (dated.kind) {
    case 'interview':
      return interviewItem(pipeline, dated.record, request)
    case 'step':
      return stepItem(pipeline, dated.record, request, today)
    case 'application':
      return applyItem(pipeline, dated.record, request, today)
    case 'entry':
      return promisedItem(pipeline, dated.record, request, today)
  }
}

/** The application, when it is of the hunt and not put away. */
const shownApplication = (pipeline: Pipeline, id: Id, { huntId }: CalendarRequest): Application | null => {
  const application = pipeline.get('application', id)
  return application?.huntId === huntId && application.archivedAt === null ? application : null
}

const interviewItem = (pipeline: Pipeline, interview: Interview, request: CalendarRequest): InterviewItem | null => {
  if (!shownApplication(pipeline, interview.applicationId, request)) return null
  const { day, time } = atOf(interview.startAt, request.zone)
  const key = `interview/${interview.id}`
  return { kind: 'interview', key, day, time, applicationId: interview.applicationId, interview, isClashing: false }
}

const stepItem = (pipeline: Pipeline, step: Step, request: CalendarRequest, today: Day): StepItem | null => {
  const { applicationId, state } = step
  if (step.name === 'interview' || isKeptWaiting(step)) return null
  if (applicationId !== null && !shownApplication(pipeline, applicationId, request)) return null
  const common = { kind: 'step', key: `step/${step.id}`, applicationId, step } as const
  if (state.kind === 'done' || state.kind === 'skipped')
    return request.withDone
      ? { ...common, day: state.at.day, time: state.at.time, isOverdue: false, isDone: true }
      : null
  if (!isPending(step)) return null
  const dueAt = dueAtOf(step, request.zone)
  const { day, time } = atOf(dueAt, request.zone)
  const isOverdue = day <= today && dueAt <= request.now && overdueAtOf(step, request.zone) <= request.now
  return { ...common, day, time, isOverdue, isDone: false }
}

/** Of a saved card: once applied, its deadline has done its work. */
const applyItem = (
  pipeline: Pipeline,
  { id, deadline }: Application,
  request: CalendarRequest,
  today: Day,
): DeadlineItem | null => {
  const application = shownApplication(pipeline, id, request)
  if (deadline === null || application === null || application.outcome !== null) return null
  if (pipeline.get('stage', application.stageId)?.kind !== 'saved') return null
  return deadlineItem('apply', `deadline/${id}`, id, { day: deadline, time: null }, null, today)
}

/** By when an offer is to be answered or a task to be handed in, while it is the user's turn. */
const promisedItem = (
  pipeline: Pipeline,
  entry: TimelineEntry,
  request: CalendarRequest,
  today: Day,
): DeadlineItem | null => {
  const by = 'by' in entry ? entry.by : undefined
  if (by === undefined) return null
  const application = shownApplication(pipeline, entry.applicationId, request)
  if (application === null || application.outcome !== null) return null
  const { mine } = standingIn(pipeline, application)
  if (mine?.entry.id !== entry.id || mine.what === 'invitation') return null
  const what = mine.what === 'offer' ? 'offer' : 'hand-in'
  return deadlineItem(what, `deadline/${entry.id}`, application.id, by, entry.id, today)
}

const deadlineItem = (
  what: DeadlineItem['what'],
  key: string,
  applicationId: Id,
  by: PromisedBy,
  entryId: Id | null,
  today: Day,
): DeadlineItem => ({
  kind: 'deadline',
  what,
  key,
  day: by.day,
  time: by.time,
  applicationId,
  by,
  entryId,
  isPassed: by.day < today,
})

const withClashes = (items: readonly CalendarItem[]): readonly CalendarItem[] => {
  const planned = items
    .flatMap((item) => (item.kind === 'interview' && item.interview.state === 'planned' ? [item.interview] : []))
    .sort((a, b) => compareText(a.startAt, b.startAt))
  const clashing = new Set<Id>()
  planned.forEach((interview, index) => {
    for (const later of planned.slice(index + 1)) {
      if (later.startAt >= endOf(interview)) break
      clashing.add(interview.id).add(later.id)
    }
  })
  if (clashing.size === 0) return items
  return items.map((item) =>
    item.kind === 'interview' && clashing.has(item.interview.id) ? { ...item, isClashing: true } : item,
  )
}

const KINDS_IN_ORDER: readonly CalendarItem['kind'][] = ['deadline', 'interview', 'step']

/** By day; what has no time comes first; at one time what is fixed comes before what can wait. */
const compareItems = (a: CalendarItem, b: CalendarItem): number =>
  compareText(a.day, b.day) ||
  compareText(a.time ?? '', b.time ?? '') ||
  KINDS_IN_ORDER.indexOf(a.kind) - KINDS_IN_ORDER.indexOf(b.kind) ||
  compareText(a.key, b.key)
