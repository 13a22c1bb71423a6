import {
  type ColumnId,
  type ColumnSort,
  type Grouping,
  shownColumns,
  type TableColumn,
} from '../../../shared/model/table-setup'
import { changeSetup, setupNow } from '../../state/table-setup'
import { announce } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import { nextSort, sortedBy, withMoved, withPinned, withShown, withStepped, withWidth } from './change-columns'
import { useTableState } from './table-store'
import { columnName } from './words'

/** What one key press widens a column by, in CSS pixels. */
export const WIDTH_STEP_PX = 20

const tellSort = (sort: readonly ColumnSort[], column: ColumnId): void => {
  const sorted = sort.find((each) => each.column === column)
  const key = sorted === undefined ? 'sortCleared' : sorted.isDescending ? 'sortedDown' : 'sortedUp'
  announce(texts(`table.${key}`, { column: columnName(column) }))
}

const setSort = (sort: ColumnSort[], column: ColumnId): void => {
  changeSetup({ sort })
  tellSort(sort, column)
}

/** Ascending, descending, not at all; `isMulti`: beside what is sorted already. */
export const sortByClick = (column: ColumnId, isMulti: boolean): void =>
  setSort(nextSort(setupNow().sort, column, isMulti), column)

export const sortBy = (column: ColumnId, isDescending: boolean, isAlso: boolean): void =>
  setSort(sortedBy(setupNow().sort, { column, isDescending }, isAlso), column)

export const unsort = (column: ColumnId): void =>
  setSort(
    setupNow().sort.filter((each) => each.column !== column),
    column,
  )

const placeText = (column: ColumnId): string => {
  const shown = shownColumns(setupNow())
  const place = shown.findIndex(({ id }) => id === column) + 1
  return texts('table.movedTo', { column: columnName(column), place, count: shown.length })
}

const moved = (columns: TableColumn[], column: ColumnId): void => {
  changeSetup({ columns })
  announce(placeText(column))
}

export const stepColumn = (column: ColumnId, step: -1 | 1): void => moved(withStepped(setupNow(), column, step), column)

export const moveColumn = (column: ColumnId, besideId: ColumnId, isAfter: boolean): void =>
  moved(withMoved(setupNow(), column, besideId, isAfter), column)

export const pinColumn = (column: ColumnId, isPinned: boolean): void =>
  moved(withPinned(setupNow(), column, isPinned), column)

export const showColumn = (column: ColumnId, isShown: boolean): void =>
  changeSetup({ columns: withShown(setupNow(), column, isShown) })

export const resizeColumn = (column: ColumnId, width: number): void =>
  changeSetup({ columns: withWidth(setupNow(), column, width) })

/** Other groups, all of them open. */
export const groupBy = (grouping: Grouping | null): void => {
  useTableState.setState({ collapsed: new Set<string>() })
  changeSetup({ groupBy: grouping })
}
