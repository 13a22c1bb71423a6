import type { Id } from '../../../shared/model/id'
import { send, undo } from '../../state/send'
import { toastUndo } from '../../state/toasts'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { type Choice, clearDecisions, useReview } from './review-store'

/** Applies every decision in one change, so that one undo takes all back. Answers whether it was done. */
export const applyDecisions = async (shown: readonly Id[]): Promise<boolean> => {
  const { decisions } = useReview.getState()
  // What has ended or gone since the review was opened decides itself.
  const open = shown.filter((id) => replica.pipeline.get('application', id)?.outcome === null)
  const chosen = (choice: Choice): Id[] => open.filter((id) => decisions.get(id) === choice)
  const [letGoIds, nudgeIds, keepIds] = [chosen('let-go'), chosen('nudge'), chosen('keep')]
  const reply = await send({ type: 'review/decide', payload: { letGoIds, nudgeIds, keepIds } })
  if (!reply.ok) return false
  clearDecisions()
  const what = [
    ...(letGoIds.length > 0 ? [texts('review.doneLetGo', { count: letGoIds.length })] : []),
    ...(nudgeIds.length > 0 ? [texts('review.doneNudge', { count: nudgeIds.length })] : []),
    ...(keepIds.length > 0 ? [texts('review.doneKeep', { count: keepIds.length })] : []),
  ].join(', ')
  toastUndo(texts('review.done', { what }), undo)
  return true
}
