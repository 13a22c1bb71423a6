import { create } from 'zustand'
import type { Id } from '../../../shared/model/id'
import { COLUMN_IDS, type ColumnId } from '../../../shared/model/table-setup'

/** The column of the checkboxes: the handle of a row, there whatever else is shown. */
export const HANDLE = 'handle'
export type GridColumn = ColumnId | typeof HANDLE

/** The library names its columns by any text. */
export const gridColumnOf = (id: string): GridColumn => GRID_COLUMNS.get(id) ?? HANDLE

const GRID_COLUMNS: ReadonlyMap<string, ColumnId> = new Map(COLUMN_IDS.map((id) => [id, id]))

/** Where the keyboard stands: a line by its key (`HEADER_LINE`: the header), and a column. */
export type Spot = { readonly line: string; readonly column: GridColumn }
export const HEADER_LINE = 'header'

/** A cell that is being edited. `typed`: the letter that began it takes the place of what was there; `null`: that stays. */
export type Editing = { readonly id: Id; readonly column: ColumnId; readonly typed: string | null }

type TableState = {
  readonly collapsed: ReadonlySet<string>
  readonly spot: Spot | null
  /** Grows when the focus must really go there. */
  readonly focusTick: number
  readonly editing: Editing | null
  /** The column whose menu is open. */
  readonly columnMenu: ColumnId | null
  /** The row whose menu is open, and where. */
  readonly menu: { readonly id: Id; readonly x: number; readonly y: number } | null
}

/** What the table of this window shows, beside the filter and the selection that it shares with the board. */
export const useTableState = create<TableState>(() => ({
  collapsed: new Set<string>(),
  spot: null,
  focusTick: 0,
  editing: null,
  columnMenu: null,
  menu: null,
}))

export const toggleGroup = (key: string): void =>
  useTableState.setState(({ collapsed }) => {
    const left = new Set(collapsed)
    if (!left.delete(key)) left.add(key)
    return { collapsed: left }
  })

/** Gives the focus back to the cell that had it last, unless something else has it. */
export const refocusGrid = (): void => {
  if (document.activeElement === document.body)
    useTableState.setState(({ focusTick }) => ({ focusTick: focusTick + 1 }))
}

export const stopEditing = (): void => useTableState.setState({ editing: null })
