import type { Id } from '../../../shared/model/id'
import { useUi } from '../../state/ui-store'
import { replica } from '../../state/use-pipeline'

/** How lists mark what a line of theirs is about. */
const MARKS = ['card', 'application', 'line', 'step'] as const

/** The application that is open, else the one whose card, row or step has the focus. */
export const targetNow = (): Id | null => {
  const { openApplicationId } = useUi.getState()
  if (openApplicationId !== null) return openApplicationId
  const selector = MARKS.map((mark) => `[data-${mark}]`).join()
  const data = document.activeElement?.closest<HTMLElement>(selector)?.dataset
  if (!data) return null
  const { pipeline } = replica
  const id = data.card ?? data.application ?? data.line ?? pipeline.get('step', data.step ?? '')?.applicationId
  // A line of a table may be its header or a group.
  return id && pipeline.get('application', id) ? id : null
}
