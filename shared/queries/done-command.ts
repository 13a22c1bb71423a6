import type { Command } from '../commands'
import { isOwnFollowUp, type Step, type StepName } from '../model/step'
import type { FollowUpWay } from '../model/timeline-entry'
import type { Pipeline } from '../records/pipeline'
import { stagesOf } from './board'

/** What "done" writes to the timeline, when nobody says more. */
const WAY_OF: Readonly<Partial<Record<StepName, FollowUpWay>>> = {
  'apply-nudge': 'mail',
  'thank-you': 'thank-you',
  'follow-up-1': 'mail',
  'follow-up-2': 'mail',
  answer: 'mail',
}

/** `null`: nothing is written. */
export const wayOfDone = (step: Step): FollowUpWay | null =>
  isOwnFollowUp(step) ? 'mail' : (WAY_OF[step.name] ?? null)

/** What "done" means for a step, in the window and in a notification alike: letting go closes the application, where there is a column for it. */
export const doneCommandOf = (pipeline: Pipeline, step: Step, way = wayOfDone(step), note = ''): Command => {
  const closed = step.name === 'let-go' ? stagesOf(pipeline).find(({ kind }) => kind === 'closed') : undefined
  return closed !== undefined && step.applicationId !== null
    ? letGoCommand([step.applicationId], closed.id)
    : { type: 'step/done', payload: { id: step.id, way, note } }
}

/** Closes them as "no answer": one decision, one undo. */
export const letGoCommand = (ids: readonly string[], closedStageId: string): Command => ({
  type: 'application/move',
  payload: { ids: [...ids], stageId: closedStageId, place: 'top', outcome: 'ghosted' },
})
