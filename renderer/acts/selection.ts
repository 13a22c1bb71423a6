import type { Id } from '../../shared/model/id'
import { columnsShownNow } from '../state/board-view'
import { announce, focusCard, select, useUi } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { texts } from '../ui/i18n'

const tell = (): void => announce(texts('board.selected', { count: useUi.getState().selection.size }))

/** Selects a card, or takes it off the selection. */
export const toggleSelected = (id: Id): void => {
  const selection = new Set(useUi.getState().selection)
  if (!selection.delete(id)) selection.add(id)
  select(selection, id)
  focusCard(id)
  tell()
}

/** Selects from where the selection began to this card, in the order of the board. */
export const selectTo = (id: Id): void => {
  const { selection, selectionAnchorId, focusedCardId } = useUi.getState()
  const order = columnsShownNow().flatMap(({ cards }) => cards.map((card) => card.id))
  const anchor = selectionAnchorId ?? focusedCardId ?? id
  const [from, to] = [order.indexOf(anchor), order.indexOf(id)].sort((a, b) => a - b)
  const range = from === undefined || from < 0 || to === undefined ? [id] : order.slice(from, to + 1)
  select(new Set([...selection, ...range]), anchor)
  focusCard(id)
  tell()
}

/** Cards that have left the board are no longer selected. */
export const deselect = (ids: readonly Id[]): void => {
  const { selection, selectionAnchorId } = useUi.getState()
  const left = new Set(selection)
  for (const id of ids) left.delete(id)
  if (left.size < selection.size) select(left, selectionAnchorId)
}

export const clearSelection = (): void => select([], null)

// What is gone for good, as after an import that was taken back, can't be acted on any more.
replica.follow((diff) => {
  const gone =
    diff === null
      ? [...useUi.getState().selection].filter((id) => !replica.pipeline.get('application', id))
      : diff.filter(({ kind, after }) => kind === 'application' && after === null).map(({ id }) => id)
  if (gone.length > 0) deselect(gone)
})
