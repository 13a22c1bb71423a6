import type { Id } from '../../shared/model/id'
import { isPending, type Step } from '../../shared/model/step'
import { addDays, atOf, type Day } from '../../shared/model/time'
import { dueAtOf, overdueAtOf } from '../../shared/protocol/due-times'
import { type DueStep, nextStepOf } from '../../shared/queries/due'
import type { Pipeline } from '../../shared/records/pipeline'
import type { Here } from '../../shared/words/moment-words'

/** A step with its times, due or still to come. */
export const timed = (step: Step, { now, zone }: Here): DueStep => {
  const dueAt = dueAtOf(step, zone)
  return { step, dueAt, isOverdue: dueAt <= now && overdueAtOf(step, zone) <= now }
}

/** What is still to be dealt with in an application, the soonest first. */
export const timedStepsOf = (pipeline: Pipeline, applicationId: Id, here: Here): readonly DueStep[] =>
  [...pipeline.stepsOf(applicationId)]
    .filter(isPending)
    .map((step) => timed(step, here))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.step.id < b.step.id ? -1 : 1))

/** The step of an application that comes first, with its times. */
export const timedNextOf = (pipeline: Pipeline, applicationId: Id, here: Here): DueStep | null => {
  if (pipeline.get('application', applicationId)?.archivedAt !== null) return null
  const step = nextStepOf(pipeline, applicationId, here.zone)
  return step && timed(step, here)
}

/** The day after today, for fields that ask until when. */
export const tomorrowOf = ({ now, zone }: Here): Day => addDays(atOf(now, zone).day, 1)
