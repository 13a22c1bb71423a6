import type { Place } from '../../shared/commands/placing'
import type { Outcome } from '../../shared/model/application'
import type { Id } from '../../shared/model/id'
import type { Day } from '../../shared/model/time'
import { openDialog } from '../state/dialogs'
import { send, undo } from '../state/send'
import { toastUndo } from '../state/toasts'
import { announce, focusCard } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { texts } from '../ui/i18n'
import { AskWhen, isInterviewMissing } from './ask-when'
import { OUTCOME } from './dialogs'
import { keepingFocus } from './keep-focus'
import { deselect } from './selection'
import { plannedOf, withTakenOff } from './taken-off'
import { isThanked, ThankThem } from './thank-them'

/** Moves cards; a closed stage asks for the outcome first. */
export const moveCards = async (ids: readonly Id[], stageId: Id, place: Place): Promise<void> => {
  const { pipeline } = replica
  const needsOutcome =
    pipeline.get('stage', stageId)?.kind === 'closed' &&
    ids.some((id) => pipeline.get('application', id)?.outcome === null)
  if (needsOutcome) openDialog(OUTCOME, { ids, stageId, place })
  else await moveCardsWith(ids, stageId, place, null)
}

/** Moves cards, tells what happened and offers to take it back. */
export const moveCardsWith = async (
  ids: readonly Id[],
  stageId: Id,
  place: Place,
  outcome: Outcome | null,
  /** On which earlier day they said so. */
  outcomeAt?: Day,
): Promise<void> => {
  const { pipeline } = replica
  const isReorder = ids.every((id) => pipeline.get('application', id)?.stageId === stageId)
  const [first] = ids
  const planned = plannedOf(ids)
  const reply = await keepingFocus(async () => {
    const when = outcomeAt === undefined ? {} : { outcomeAt }
    const moved = await send({ type: 'application/move', payload: { ids: [...ids], stageId, place, outcome, ...when } })
    if (moved.ok && first !== undefined) focusCard(first)
    return moved
  })
  if (!reply.ok || first === undefined) return
  if (isReorder && outcome === null) announce(positionText(first))
  else toastUndo(withTakenOff(movedText(ids, stageId), planned), undo, afterMove(ids, first, stageId, outcome))
}

/** What may be asked next, beside the undo. */
const afterMove = (ids: readonly Id[], first: Id, stageId: Id, outcome: Outcome | null) => {
  if (isInterviewMissing(ids, stageId)) return <AskWhen applicationId={first} />
  return isThanked(ids, outcome) ? <ThankThem applicationId={first} /> : undefined
}

const nameOf = (id: Id): string => {
  const { pipeline } = replica
  const application = pipeline.get('application', id)
  return (application && pipeline.get('company', application.companyId)?.name) ?? texts('common.unknownCompany')
}

const stageName = (stageId: Id): string => replica.pipeline.get('stage', stageId)?.name ?? ''

const movedText = (ids: readonly Id[], stageId: Id): string =>
  ids.length === 1 && ids[0] !== undefined
    ? texts('board.moved', { company: nameOf(ids[0]), stage: stageName(stageId) })
    : texts('board.movedMany', { count: ids.length, stage: stageName(stageId) })

const positionText = (id: Id): string => {
  const { pipeline } = replica
  const application = pipeline.get('application', id)
  if (!application) return ''
  const column = pipeline.columnOf(application.huntId, application.stageId)
  return texts('board.reordered', {
    company: nameOf(id),
    position: column.indexOf(application) + 1,
    count: column.length,
    stage: stageName(application.stageId),
  })
}

/** Puts cards into the archive, with the way back. */
export const archiveCards = async (ids: readonly Id[]): Promise<void> => {
  const [first] = ids
  if (first === undefined) return
  const company = nameOf(first)
  const planned = plannedOf(ids)
  const reply = await keepingFocus(() => send({ type: 'application/archive', payload: { ids: [...ids] } }))
  if (!reply.ok) return
  deselect(ids)
  toastUndo(withTakenOff(texts('board.archived', { count: ids.length, company }), planned), undo)
}
