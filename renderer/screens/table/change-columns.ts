import {
  COLUMN_WIDTH_MAX_PX,
  COLUMN_WIDTH_MIN_PX,
  type ColumnId,
  type ColumnSort,
  columnsOf,
  DEFAULT_TABLE_SETUP,
  shownColumns,
  type TableColumn,
  type TableSetup,
} from '../../../shared/model/table-setup'

/** The next sort after a click on a header: ascending, descending, none; `isMulti` leaves the other columns' sort as it is. */
export const nextSort = (sort: readonly ColumnSort[], column: ColumnId, isMulti: boolean): ColumnSort[] => {
  const current = sort.find((each) => each.column === column)
  const next = current === undefined ? false : current.isDescending ? null : true
  const others = isMulti ? sort.filter((each) => each.column !== column) : []
  if (next === null) return others
  const changed = { column, isDescending: next }
  return isMulti && current ? sort.map((each) => (each === current ? changed : each)) : [...others, changed]
}

/** One column in one direction; what else is sorted stays when `isAlso`. */
export const sortedBy = (sort: readonly ColumnSort[], changed: ColumnSort, isAlso: boolean): ColumnSort[] => {
  if (!isAlso) return [changed]
  const isKnown = sort.some(({ column }) => column === changed.column)
  return isKnown ? sort.map((each) => (each.column === changed.column ? changed : each)) : [...sort, changed]
}

const withColumn = (setup: TableSetup, id: ColumnId, changes: Partial<TableColumn>): TableColumn[] =>
  columnsOf(setup).map((column) => (column.id === id ? { ...column, ...changes } : column))

/** The last column that is shown stays: an empty table tells nothing. */
export const withShown = (setup: TableSetup, id: ColumnId, isShown: boolean): TableColumn[] =>
  !isShown && shownColumns(setup).length === 1 ? [...columnsOf(setup)] : withColumn(setup, id, { isShown })

export const withPinned = (setup: TableSetup, id: ColumnId, isPinned: boolean): TableColumn[] =>
  withColumn(setup, id, { isPinned })

export const withWidth = (setup: TableSetup, id: ColumnId, width: number | null): TableColumn[] =>
  withColumn(setup, id, { width: width === null ? null : clampWidth(width) })

export const clampWidth = (width: number): number =>
  Math.round(Math.min(COLUMN_WIDTH_MAX_PX, Math.max(COLUMN_WIDTH_MIN_PX, width)))

/** Puts a column beside another one; it is pinned as that one is. */
export const withMoved = (setup: TableSetup, id: ColumnId, besideId: ColumnId, isAfter: boolean): TableColumn[] => {
  const columns = columnsOf(setup)
  const moved = columns.find((column) => column.id === id)
  const others = columns.filter((column) => column.id !== id)
  const beside = others.find((column) => column.id === besideId)
  if (!moved || !beside) return [...columns]
  const place = others.indexOf(beside) + Number(isAfter)
  return [...others.slice(0, place), { ...moved, isPinned: beside.isPinned }, ...others.slice(place)]
}

/** One place to the left or right among the columns that are shown. */
export const withStepped = (setup: TableSetup, id: ColumnId, step: -1 | 1): TableColumn[] => {
  const shown = shownColumns(setup)
  const beside = shown[shown.findIndex((column) => column.id === id) + step]
  return beside ? withMoved(setup, id, beside.id, step > 0) : [...columnsOf(setup)]
}

export const defaultColumns = (): TableColumn[] => [...DEFAULT_TABLE_SETUP.columns]
