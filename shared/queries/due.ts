import { heldFrom } from '../model/interview'
import { isPending, type Step } from '../model/step'
import type { Instant } from '../model/time'
import { dueAtOf, overdueAtOf, remindersOf } from '../protocol/due-times'
import { notifyAt } from '../protocol/quiet-hours'
import { protocolOf } from '../protocol/reconcile'
import type { Pipeline } from '../records/pipeline'

/** A pending step with its times in the user's zone. */
export type DueStep = { readonly step: Step; readonly dueAt: Instant; readonly isOverdue: boolean }

/** Everything that wants to be dealt with now: what is overdue first, then by when it fell due. */
export const dueSteps = (pipeline: Pipeline, now: Instant, zone: string): readonly DueStep[] => {
  const due: DueStep[] = []
  for (const step of pipeline.pendingSteps()) {
    const dueAt = dueAtOf(step, zone)
    if (dueAt <= now) due.push({ step, dueAt, isOverdue: overdueAtOf(step, zone) <= now })
  }
  return due.sort(compareDue)
}

const compareDue = (a: DueStep, b: DueStep): number =>
  Number(b.isOverdue) - Number(a.isOverdue) || compareText(a.dueAt, b.dueAt) || compareText(a.step.id, b.step.id)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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
  allReminders(pipeline, zone)
    .filter((reminder) => reminder.notifyAt <= now)
    .sort((a, b) => compareText(a.notifyAt, b.notifyAt) || compareText(a.step.id, b.step.id))

/** When the next planned interview begins to count as held; `null`: none is planned. Also in the past, until it was marked. */
export const nextHeldAt = (pipeline: Pipeline): Instant | null => {
  let next: Instant | null = null
  for (const interview of pipeline.all('interview').values()) {
    if (interview.state !== 'planned') continue
    const at = heldFrom(interview)
    if (next === null || at < next) next = at
  }
  return next
}

/** When the next reminder may be told after a moment; `null`: nothing is to come. */
export const nextDueAt = (pipeline: Pipeline, after: Instant, zone: string): Instant | null => {
  let next: Instant | null = null
  for (const { notifyAt: at } of allReminders(pipeline, zone)) if (at > after && (next === null || at < next)) next = at
  return next
}

const allReminders = (pipeline: Pipeline, zone: string): readonly Reminder[] => {
  const settings = protocolOf(pipeline)
  const reminders: Reminder[] = []
  for (const step of pipeline.pendingSteps()) {
    if (isOfSample(pipeline, step)) continue
    for (const { at, key } of remindersOf(step, zone))
      reminders.push({ step, key, notifyAt: notifyAt(step, at, settings, zone) })
  }
  return reminders
}

const isOfSample = (pipeline: Pipeline, { applicationId }: Step): boolean => {
  const application = applicationId === null ? undefined : pipeline.get('application', applicationId)
  return application !== undefined && pipeline.get('hunt', application.huntId)?.isSample === true
}
