import type { Outcome } from '../../shared/model/application'
import type { Id } from '../../shared/model/id'
import { stagesOf } from '../../shared/queries/board'
import { archiveCards, moveCards } from '../board/move'
import { texts } from '../i18n'
import { send, undo } from '../state/send'
import { useUi } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { toastProblem, toastUndo } from '../ui/toasts'

/** Moves the rows that are meant; a closed stage asks how it ended. */
export const moveRows = (ids: readonly Id[], stageId: Id): void => void moveCards(ids, stageId, 'top')

export const archiveRows = (ids: readonly Id[]): void => void archiveCards(ids)

/** Ends applications, all in one change: those that stand in a closed stage stay there when they all share it. */
export const endRows = async (ids: readonly Id[], outcome: Outcome): Promise<void> => {
  const { pipeline } = replica
  const closed = stagesOf(pipeline).filter(({ kind }) => kind === 'closed')
  const stageIds = new Set(ids.map((id) => pipeline.get('application', id)?.stageId))
  const stage = closed.find(({ id }) => stageIds.size === 1 && stageIds.has(id)) ?? closed[0]
  if (!stage) return toastProblem(texts('table.noClosedStage'))
  const reply = await send({
    type: 'application/move',
    payload: { ids: [...ids], stageId: stage.id, place: 'top', outcome },
  })
  if (!reply.ok) return
  const words = texts(`labels.outcome.${outcome}`)
  toastUndo(texts('table.ended', { count: ids.length, outcome: words }), undo)
  useUi.setState((ui) => ({ focusRequest: ui.focusRequest + 1 }))
}
