import type { Id } from '../../shared/model/id'
import { send, undo } from '../state/send'
import { toastUndo } from '../state/toasts'
import { replica } from '../state/use-pipeline'
import { texts } from '../ui/i18n'

/** Brings archived applications back to the board, with the way back. */
export const restoreApplications = async (ids: readonly Id[]): Promise<boolean> => {
  const [first] = ids
  if (first === undefined) return false
  const { pipeline } = replica
  const application = pipeline.get('application', first)
  const company =
    (application && pipeline.get('company', application.companyId)?.name) ?? texts('common.unknownCompany')
  const reply = await send({ type: 'application/unarchive', payload: { ids: [...ids] } })
  if (reply.ok) toastUndo(texts('archive.restored', { count: ids.length, company }), undo)
  return reply.ok
}
