import type { Attached } from '../../shared/attachment-contract'
import { ATTACHMENT_MAX_MB } from '../../shared/model/attachment'
import { safeFileName } from '../../shared/model/file-name'
import type { Id } from '../../shared/model/id'
import { bridge } from '../state/bridge'
import { undo } from '../state/send'
import { toastProblem, toastUndo } from '../state/toasts'
import { replica } from '../state/use-pipeline'
import { texts } from '../ui/i18n'

/** A toast that names more is longer than the screen. */
const NAMED_FAILURES = 5

/** What an attachment is called here: also what its copies are called. */
export const shownName = (name: string): string => safeFileName(name, texts('attachments.unnamed'))

/** Attaches dropped files, or asks for some; tells what became of them. */
export const attach = async (applicationId: Id, paths: readonly string[] | null): Promise<void> => {
  let attached: Attached | null
  try {
    attached = await bridge.request.attachFiles(applicationId, paths)
  } catch {
    return toastProblem(texts('refusals.not-understood'))
  }
  if (attached === null) return
  const { kept, reply, failed } = attached
  if (reply?.ok) {
    await replica.reached(reply.revision)
    toastUndo(texts('attachments.attached', { count: kept }), undo)
  } else if (reply) toastProblem(texts(`refusals.${reply.reason}`))
  if (failed.length > 0) toastProblem(failureWords(failed))
}

const failureWords = (failed: Attached['failed']): string => {
  const words = failed.slice(0, NAMED_FAILURES).map(({ name, problem }) =>
    texts('attachments.failed', {
      name: shownName(name),
      reason: texts(`attachments.problem.${problem}`, { limit: ATTACHMENT_MAX_MB }),
    }),
  )
  const others = failed.length - words.length
  return [...words, ...(others > 0 ? [texts('attachments.failedOthers', { count: others })] : [])].join(' ')
}
