import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { Header } from '@tanstack/react-table'
import type { MouseEvent } from 'react'
import { type ColumnId, columnIdSchema } from '../../../shared/model/table-setup'
import { texts } from '../../ui/i18n'
import { sortByClick } from './act-on-columns'
import { ColumnMenu } from './column-menu'
import { NUMERIC, type TableDatum, type TableFeaturesUsed } from './columns'
import styles from './grid.module.css'
import { HEADER_LINE, useTableState } from './table-store'
import { useHeaderDrag } from './use-header-drag'
import { columnName } from './words'

type Props = {
  readonly header: Header<TableFeaturesUsed, TableDatum, unknown>
  readonly place: number
  /** How many columns are sorted by: with several each shows its turn. */
  readonly sortCount: number
  readonly isTabStop: boolean
}

/** A column's name: a click sorts by it, Shift adds it to the sort, dragging moves it, its edge resizes it. */
export const HeaderCell = (props: Props) => {
  const column = columnIdSchema.safeParse(props.header.column.id)
  return column.success && <NamedCell {...props} column={column.data} />
}

const NamedCell = ({ header, column, place, sortCount, isTabStop }: Props & { readonly column: ColumnId }) => {
  const sorted = header.column.getIsSorted()
  const isPinned = header.column.getIsPinned() !== false
  const { element, edge, isDragged } = useHeaderDrag(column)
  const standHere = (): void => useTableState.setState({ spot: { line: HEADER_LINE, column } })
  const onClick = ({ target, currentTarget, shiftKey }: MouseEvent): void => {
    // What bubbles here from the menu, or from the edge, is meant for them.
    if (!(target instanceof Element) || !currentTarget.contains(target)) return
    if (target.closest('[data-header-menu], [data-resizer]')) return
    sortByClick(column, shiftKey)
  }
  return (
    <th
      ref={element}
      scope="col"
      className={styles.headerCell}
      data-column={column}
      data-pinned={isPinned ? (header.column.getIsLastColumn('start') ? 'last' : 'yes') : undefined}
      data-numeric={NUMERIC.has(column) || undefined}
      data-edge={edge ?? undefined}
      data-dragged={isDragged || undefined}
      aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
      aria-colindex={place + 1}
      tabIndex={isTabStop ? 0 : -1}
      style={{ width: `var(--w-${column})`, ...(isPinned ? { insetInlineStart: `var(--s-${column})` } : {}) }}
      onClick={onClick}
      onFocus={standHere}
    >
      <span className={styles.headerName} title={columnName(column)}>
        {columnName(column)}
      </span>
      {sorted !== false && (
        <span className={styles.sortSign}>
          {sorted === 'asc' ? <IconArrowUp size={14} aria-hidden /> : <IconArrowDown size={14} aria-hidden />}
          {sortCount > 1 && (
            <span role="img" aria-label={texts('table.sortPlace', { place: header.column.getSortIndex() + 1 })}>
              {header.column.getSortIndex() + 1}
            </span>
          )}
        </span>
      )}
      <ColumnMenu column={column} width={header.getSize()} />
      <span
        className={styles.resizer}
        data-resizer
        aria-hidden
        onMouseDown={header.getResizeHandler()}
        onTouchStart={header.getResizeHandler()}
        onDoubleClick={() => header.column.resetSize()}
      />
    </th>
  )
}
