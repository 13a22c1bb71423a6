import type { Id } from '../../shared/model/id'
import { texts } from '../i18n'
import { send, undo } from '../state/send'
import { replica } from '../state/use-pipeline'
import { toastUndo } from '../ui/toasts'

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
