import type { Id } from '../../../shared/model/id'
import type { TableLines } from '../../../shared/queries/table/lines'
import type { OrderedRow } from '../../../shared/queries/table/row-order'
import { useUi } from '../../state/ui-store'
import type { GridColumn } from './table-store'

/** What the grid shows at this moment: for the keys and the selection, which walk across it. */
export type GridView = {
  readonly lines: TableLines
  /** Every row that the filter lets through, also of folded groups. */
  readonly rows: readonly OrderedRow[]
  /** From left to right, the handle first. */
  readonly columns: readonly GridColumn[]
}

const NOTHING: GridView = {
  lines: { count: 0, at: () => undefined, placeOf: () => -1, idsBetween: () => [] },
  rows: [],
  columns: [],
}
let shown = NOTHING

/** Called by the grid whenever it draws. */
export const showsNow = (view: GridView | null): void => {
  shown = view ?? NOTHING
}

export const gridNow = (): GridView => shown

/** What is shown below each other, without folded groups. */
export const idsShown = (): readonly Id[] => shown.lines.idsBetween(0, shown.lines.count - 1)

/** What the filter lets through, in sight or not. */
export const idsFiltered = (): readonly Id[] => shown.rows.map(({ id }) => id)

/** The selected rows in the order of the table; else that one alone. */
export const rowsMeant = (id: Id): readonly Id[] => {
  const { selection } = useUi.getState()
  return selection.has(id) ? rowsSelected() : [id]
}

/** Those that the filter hides go last. */
export const rowsSelected = (): readonly Id[] => {
  const { selection } = useUi.getState()
  return [...new Set([...idsFiltered().filter((id) => selection.has(id)), ...selection])]
}
