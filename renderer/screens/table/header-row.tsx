import { clearSelection } from '../../acts/selection'
import { texts } from '../../ui/i18n'
import styles from './grid.module.css'
import { HeaderCell } from './header-cell'
import { selectAllRows } from './select-rows'
import { HANDLE, HEADER_LINE, type Spot, useTableState } from './table-store'
import type { ColumnsTable } from './use-columns'

type Props = {
  readonly table: ColumnsTable
  readonly layout: string
  readonly spot: Spot
  readonly sortCount: number
  readonly count: number
  readonly isAllSelected: boolean
}

/** The names of the columns; it stays in sight. */
export const HeaderRow = ({ table, spot, sortCount, count, isAllSelected }: Props) => {
  const headers = table.getLeafHeaders()
  const stop = spot.line === HEADER_LINE ? spot.column : null
  return (
    <thead className={styles.header}>
      <tr className={styles.headerRow} data-line={HEADER_LINE} aria-rowindex={1}>
        {headers.map((header, place) =>
          header.column.id === HANDLE ? (
            <th
              key={header.id}
              scope="col"
              className={styles.headerCell}
              data-column={HANDLE}
              data-pinned
              aria-colindex={place + 1}
              tabIndex={stop === HANDLE ? 0 : -1}
              style={{ width: `var(--w-${HANDLE})`, insetInlineStart: `var(--s-${HANDLE})` }}
              onFocus={() => useTableState.setState({ spot: { line: HEADER_LINE, column: HANDLE } })}
              onClick={() => (isAllSelected ? clearSelection() : selectAllRows())}
            >
              <input
                type="checkbox"
                className={styles.checkbox}
                tabIndex={-1}
                checked={isAllSelected}
                disabled={count === 0}
                readOnly
                aria-label={texts('table.selectAll')}
              />
            </th>
          ) : (
            <HeaderCell
              key={header.id}
              header={header}
              place={place}
              sortCount={sortCount}
              isTabStop={stop === header.column.id}
            />
          ),
        )}
      </tr>
    </thead>
  )
}
