import type { Step, StepName } from '../../shared/model/step'
import { isQuestion } from '../../shared/queries/done-command'
import { replica } from '../state/use-pipeline'
import { markDone } from './step-acts'
import { openStep, type StepPlace } from './unfolded-step'

/** What stands unfolded under these deals with something else, too. */
const DECISIONS: ReadonlySet<StepName> = new Set(['decide', 'offer-deadline'])

/** Deals with the step of a row. Where it is unfolded the button in sight there does it, so that what was typed is kept and looked through; where there is something to answer first, it unfolds. */
export const doneHere = (target: EventTarget, step: Step, place: StepPlace): void => {
  const row = target instanceof Element ? target.closest('[data-step]') : null
  const buttons = [...(row?.querySelectorAll<HTMLElement>('[data-done]') ?? [])]
  const inSight = buttons.find((each) => each.checkVisibility())
  if (DECISIONS.has(step.name) || (!inSight && isQuestion(replica.pipeline, step))) openStep(step.id, place)
  else if (inSight) inSight.click()
  else void markDone(step)
}
