import { type ColumnSizingState, type Updater, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { columnsOf, type TableSetup } from '../../../shared/model/table-setup'
import { changeSetup, setupNow } from '../../state/table-setup'
import { clampWidth } from './change-columns'
import { COLUMNS, features, type TableDatum } from './columns'
import { HANDLE } from './table-store'

/** The library's table over the rows in sight, laid out as the setup says. */
export const useColumns = (setup: TableSetup, data: readonly TableDatum[]) => {
  const state = useMemo(() => stateOf(setup), [setup])
  return useTable({
    features,
    columns: COLUMNS,
    data,
    state,
    getRowId: ({ id }) => id,
    manualSorting: true,
    columnResizeMode: 'onChange',
    onColumnSizingChange: remember,
  })
}

export type ColumnsTable = ReturnType<typeof useColumns>

const stateOf = (setup: TableSetup) => {
  const columns = columnsOf(setup)
  return {
    columnOrder: [HANDLE, ...columns.map(({ id }) => id)],
    columnVisibility: Object.fromEntries(columns.map(({ id, isShown }) => [id, isShown])),
    columnPinning: { start: [HANDLE, ...columns.filter(({ isPinned }) => isPinned).map(({ id }) => id)], end: [] },
    columnSizing: sizesOf(setup),
    sorting: setup.sort.map(({ column, isDescending }) => ({ id: column, desc: isDescending })),
  }
}

const sizesOf = (setup: TableSetup): ColumnSizingState =>
  Object.fromEntries(columnsOf(setup).flatMap(({ id, width }) => (width === null ? [] : [[id, width]])))

const remember = (updater: Updater<ColumnSizingState>): void => {
  const setup = setupNow()
  const sizes = typeof updater === 'function' ? updater(sizesOf(setup)) : updater
  changeSetup({
    columns: columnsOf(setup).map((column) => {
      const width = sizes[column.id]
      return { ...column, width: width === undefined ? null : clampWidth(width) }
    }),
  })
}
