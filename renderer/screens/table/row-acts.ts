import type { Outcome } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { stagesOf } from '../../../shared/queries/board'
import { OUTCOME } from '../../acts/dialogs'
import { archiveCards, moveCards, moveCardsWith } from '../../acts/move'
import { openDialog } from '../../state/dialogs'
import { toastProblem } from '../../state/toasts'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'

/** Moves the rows that are meant; a closed stage asks how it ended. */
export const moveRows = (ids: readonly Id[], stageId: Id): void => void moveCards(ids, stageId, 'top')

export const archiveRows = (ids: readonly Id[]): void => void archiveCards(ids)

/** Ends applications, all in one change, once the day is known: those that stand in a closed stage stay there when they all share it. */
export const endRows = (ids: readonly Id[], outcome: Outcome): void => {
  const { pipeline } = replica
  const closed = stagesOf(pipeline).filter(({ kind }) => kind === 'closed')
  const stageIds = new Set(ids.map((id) => pipeline.get('application', id)?.stageId))
  const stage = closed.find(({ id }) => stageIds.size === 1 && stageIds.has(id)) ?? closed[0]
  if (!stage) toastProblem(texts('table.noClosedStage'))
  // Letting go is of today: there is nothing to ask.
  else if (outcome === 'ghosted') void moveCardsWith(ids, stage.id, 'top', outcome)
  else openDialog(OUTCOME, { ids, stageId: stage.id, place: 'top', outcome })
}
