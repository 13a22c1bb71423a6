import { compareText } from '../model/compare-text'
import { heldFrom } from '../model/interview'
import { isPending, type Step } from '../model/step'
import { addHours, type Instant } from '../model/time'
import { dueAtOf, overdueAtOf, remindersOf } from '../protocol/due-times'
import { notifyAt } from '../protocol/quiet-hours'
import { protocolOf } from '../protocol/reconcile'
import { FURTHEST_CLOCK_HOURS, type PendingMoment } from '../records/pending-index'
import type { Pipeline } from '../records/pipeline'
import { isRunning } from './standing'

/** A pending step with its times in the user's zone. */
export type DueStep = { readonly step: Step; readonly dueAt: Instant; readonly isOverdue: boolean }

/** Everything that wants to be dealt with now: what is overdue first, then by when it fell due. */
export const dueSteps = (pipeline: Pipeline, now: Instant, zone: string): readonly DueStep[] => {
  const due: DueStep[] = []
  for (const { step, isAgain } of pipeline.pendingUntil(now)) {
    const dueAt = dueAtOf(step, zone)
    if (!isAgain && dueAt <= now) due.push({ step, dueAt, isOverdue: overdueAtOf(step, zone) <= now })
  }
  return due.sort(compareDue)
}

/** What is overdue first, then by when it fell due. */
export const compareDue = (a: DueStep, b: DueStep): number =>
  Number(b.isOverdue) - Number(a.isOverdue) || compareText(a.dueAt, b.dueAt) || compareText(a.step.id, b.step.id)

/** The next step of an application, due or not; `null`: nothing is laid out. */
export const nextStepOf = (pipeline: Pipeline, applicationId: string, zone: string): DueStep['step'] | null => {
  let next: { readonly step: Step; readonly dueAt: Instant } | null = null
  for (const step of pipeline.stepsOf(applicationId)) {
    if (!isPending(step)) continue
    const dueAt = dueAtOf(step, zone)
    if (!next || dueAt < next.dueAt || (dueAt === next.dueAt && step.id < next.step.id)) next = { step, dueAt }
  }
  return next?.step ?? null
}

/** One moment at which a step reminds: `key` names it, `notifyAt` is when the user may be told. */
export type Reminder = { readonly step: Step; readonly key: string; readonly notifyAt: Instant }

/** Every reminder that may be told by now, in order: also those of the past, whoever asks knows which were told. The sample never reminds. */
export const remindersUntil = (pipeline: Pipeline, now: Instant, zone: string): readonly Reminder[] =>
  [...remindersIn(pipeline, pipeline.pendingUntil(now), zone)]
    .filter((reminder) => reminder.notifyAt <= now)
    .sort((a, b) => compareText(a.notifyAt, b.notifyAt) || compareText(a.step.id, b.step.id))

/** When the next planned interview of what still runs begins to count as held; `null`: none is planned. Also in the past, until it was marked. */
export const nextHeldAt = (pipeline: Pipeline): Instant | null => {
  let next: Instant | null = null
  for (const interview of pipeline.plannedInterviews()) {
    const at = heldFrom(interview)
    if (next !== null && at >= next) continue
    const application = pipeline.get('application', interview.applicationId)
    if (application && isRunning(pipeline, application)) next = at
  }
  return next
}

/** Quiet hours delay by less than a day. A pause delays by any time: then all that lies behind may be still to come. */
const QUIET_AT_MOST_HOURS = 24

/** When the next reminder may be told after a moment; `null`: nothing is to come. */
export const nextDueAt = (pipeline: Pipeline, after: Instant, zone: string): Instant | null => {
  const isPaused = protocolOf(pipeline).pauseUntil !== null
  const moments = isPaused
    ? pipeline.pendingFrom(BEGINNING)
    : pipeline.pendingFrom(addHours(after, -QUIET_AT_MOST_HOURS))
  let next: Instant | null = null
  for (const { notifyAt: at } of remindersIn(
    pipeline,
    untilFound(moments, () => next),
    zone,
  ))
    if (at > after && (next === null || at < next)) next = at
  return next
}

const BEGINNING = '1900-01-01T00:00:00.000Z'

/** No further than to moments that can't come before the one that was found. */
function* untilFound(moments: Iterable<PendingMoment>, found: () => Instant | null): Iterable<PendingMoment> {
  for (const moment of moments) {
    const next = found()
    if (next !== null && moment.nominal > addHours(next, FURTHEST_CLOCK_HOURS)) return
    yield moment
  }
}

function* remindersIn(pipeline: Pipeline, moments: Iterable<PendingMoment>, zone: string): Iterable<Reminder> {
  const settings = protocolOf(pipeline)
  for (const { step, isAgain } of moments) {
    if (isOfSample(pipeline, step)) continue
    const reminding = remindersOf(step, zone)[isAgain ? 1 : 0]
    if (reminding) yield { step, key: reminding.key, notifyAt: notifyAt(step, reminding.at, settings, zone) }
  }
}

const isOfSample = (pipeline: Pipeline, { applicationId }: Step): boolean => {
  const application = applicationId === null ? undefined : pipeline.get('application', applicationId)
  return application !== undefined && pipeline.get('hunt', application.huntId)?.isSample === true
}
