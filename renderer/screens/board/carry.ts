import type { Id } from '../../../shared/model/id'
import { moveCards } from '../../acts/move'
import { cardsMeant, columnsShownNow } from '../../state/board-view'
import { announce, focusCard, useUi } from '../../state/ui-store'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { placeAt } from './place-at'

/** Picks up the card, or all selected ones, to be carried by the arrow keys. */
export const pickUp = (id: Id): void => {
  const column = columnsShownNow().find(({ cards }) => cards.some((card) => card.id === id))
  if (!column) return
  const ids = cardsMeant(id)
  useUi.setState({
    carried: { ids, stageId: column.stage.id, index: column.cards.findIndex((card) => card.id === id) },
  })
  const application = replica.pipeline.get('application', id)
  const company = (application && replica.pipeline.get('company', application.companyId)?.name) ?? ''
  announce(texts('board.pickedUp', { count: ids.length, company }))
}

/** One gap up or down, or one column to a side; tells where it is now. */
export const carryBy = (columns: number, cards: number): void => {
  const { carried } = useUi.getState()
  if (!carried) return
  const shown = columnsShownNow()
  const at = shown.findIndex(({ stage }) => stage.id === carried.stageId)
  const to = shown[at + columns]
  if (!to) return
  const index = Math.min(Math.max(0, carried.index + cards), to.cards.length)
  useUi.setState({ carried: { ...carried, stageId: to.stage.id, index } })
  announce(texts('board.carriedTo', { stage: to.stage.name, position: index + 1, count: to.cards.length + 1 }))
}

/** Drops what is carried where the line is. */
export const dropCarried = async (): Promise<void> => {
  const { carried } = useUi.getState()
  if (!carried) return
  useUi.setState({ carried: null })
  const cards = columnsShownNow().find(({ stage }) => stage.id === carried.stageId)?.cards ?? []
  await moveCards(carried.ids, carried.stageId, placeAt(cards, carried.index))
}

export const putBack = (): void => {
  const { carried } = useUi.getState()
  useUi.setState({ carried: null })
  announce(texts('board.carriedBack'))
  if (carried?.ids[0]) focusCard(carried.ids[0])
}
