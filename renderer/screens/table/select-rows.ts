import type { Id } from '../../../shared/model/id'
import { announce, select, useUi } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import { gridNow, idsFiltered } from './grid-view'

const tell = (): void => announce(texts('board.selected', { count: useUi.getState().selection.size }))

/** Selects a row, or takes it off the selection. */
export const toggleRow = (id: Id): void => {
  const selection = new Set(useUi.getState().selection)
  if (!selection.delete(id)) selection.add(id)
  select(selection, id)
  tell()
}

/** Selects from where the selection began to this row, in the order of the table. */
export const selectRowsTo = (id: Id, fromId: Id): void => {
  const { selection, selectionAnchorId } = useUi.getState()
  const { lines } = gridNow()
  const anchor = selectionAnchorId !== null && lines.placeOf(selectionAnchorId) >= 0 ? selectionAnchorId : fromId
  const [from = 0, to = 0] = [lines.placeOf(anchor), lines.placeOf(id)].sort((a, b) => a - b)
  const range = from < 0 ? [id] : lines.idsBetween(from, to)
  select(new Set([...selection, ...range]), anchor)
  tell()
}

/** Everything that the filter lets through, also what is far below. */
export const selectAllRows = (): void => {
  const ids = idsFiltered()
  select(ids, ids[0] ?? null)
  announce(texts('table.selectedAll', { count: ids.length }))
}
