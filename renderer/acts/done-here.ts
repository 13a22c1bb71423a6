import type { Step } from '../../shared/model/step'
import { isQuestion } from '../../shared/queries/done-command'
import { markDone } from './step-acts'
import { openStep, type StepPlace } from './unfolded-step'

/** Deals with the step of a row. Where it is unfolded the button in sight there does it, so that what was typed is kept and looked through; where there is something to answer first, it unfolds. */
export const doneHere = (target: EventTarget, step: Step, place: StepPlace): void => {
  if (isQuestion(step)) {
    openStep(step.id, place)
    return
  }
  const row = target instanceof Element ? target.closest('[data-step]') : null
  const buttons = [...(row?.querySelectorAll<HTMLElement>('[data-done]') ?? [])]
  const inSight = buttons.find((each) => each.checkVisibility())
  if (inSight) inSight.click()
  else void markDone(step)
}
