import type { Step } from '../../shared/model/step'
import { markDone } from './step-acts'

/** Deals with the step of a row. Where it is unfolded the button in sight there does it, so that what was typed is kept and looked through. */
export const doneHere = (target: EventTarget, step: Step): void => {
  const row = target instanceof Element ? target.closest('[data-step]') : null
  const buttons = [...(row?.querySelectorAll<HTMLElement>('[data-done]') ?? [])]
  const inSight = buttons.find((each) => each.checkVisibility())
  if (inSight) inSight.click()
  else void markDone(step)
}
