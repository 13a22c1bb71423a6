import type { Id } from '../../shared/model/id'
import type { Step } from '../../shared/model/step'
import type { Instant } from '../../shared/model/time'
import { dueAtOf, overdueAtOf } from '../../shared/protocol/due-times'
import { type DueStep, nextStepOf } from '../../shared/queries/due'
import type { Pipeline } from '../../shared/records/pipeline'

/** The moment, and where the user is. */
export type Here = { readonly now: Instant; readonly zone: string }

/** A step with its times, due or still to come. */
export const timed = (step: Step, { now, zone }: Here): DueStep => {
  const dueAt = dueAtOf(step, zone)
  return { step, dueAt, isOverdue: dueAt <= now && overdueAtOf(step, zone) <= now }
}

/** Pending steps of the hunt that are not due yet, the soonest first; those of nothing in particular belong to every hunt. */
export const comingUpIn = (pipeline: Pipeline, huntId: Id, here: Here): readonly DueStep[] => {
  const coming: DueStep[] = []
  for (const step of pipeline.pendingSteps()) {
    if (step.applicationId !== null && pipeline.get('application', step.applicationId)?.huntId !== huntId) continue
    const each = timed(step, here)
    if (each.dueAt > here.now) coming.push(each)
  }
  return coming.sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.step.id < b.step.id ? -1 : 1))
}

/** The step of an application that comes first, with its times. */
export const timedNextOf = (pipeline: Pipeline, applicationId: Id, here: Here): DueStep | null => {
  if (pipeline.get('application', applicationId)?.archivedAt !== null) return null
  const step = nextStepOf(pipeline, applicationId, here.zone)
  return step && timed(step, here)
}
