import { FlexRender, type Row } from '@tanstack/react-table'
import { type MouseEvent, memo } from 'react'
import type { Id } from '../../../shared/model/id'
import { openPanel, useUi } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import { CellEditor } from './cell-editor'
import { NUMERIC, type TableDatum, type TableFeaturesUsed } from './columns'
import { isEditable, startEditing, takesTyping } from './edit'
import styles from './grid.module.css'
import { selectRowsTo, toggleRow } from './select-rows'
import { type Editing, type GridColumn, gridColumnOf, HANDLE, useTableState } from './table-store'
import { columnName, companyNameOf } from './words'

type Props = {
  readonly row: Row<TableFeaturesUsed, TableDatum>
  /** Names the columns that are shown: others when some come, go or change places. */
  readonly layout: string
  readonly line: number
  readonly top: number
  readonly isSelected: boolean
  readonly isOpen: boolean
  /** The column of the tab stop, when it is in this row. */
  readonly spot: GridColumn | null
  readonly editing: Editing | null
}

/** One application. It is drawn again only when something of it changes, not when others do or the table scrolls. */
export const TableRow = memo(
  ({ row, line, top, isSelected, isOpen, spot, editing }: Props) => {
    const { id } = row.original
    const onClick = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
      const isHandle = event.target.closest(`[data-column="${HANDLE}"]`) !== null
      if (event.shiftKey) selectRowsTo(id, useUi.getState().focusedCardId ?? id)
      else if (isHandle || event.ctrlKey || event.metaKey) toggleRow(id)
    }
    return (
      <tr
        className={styles.row}
        data-line={id}
        data-selected={isSelected || undefined}
        data-open={isOpen || undefined}
        data-odd={line % 2 === 1 || undefined}
        aria-selected={isSelected}
        aria-rowindex={line + 2}
        style={{ transform: `translateY(${top}px)` }}
        // Shift selects a range from where the focus is: it stays there, and no text is marked.
        onMouseDown={(event) => {
          if (event.shiftKey) event.preventDefault()
        }}
        onClick={onClick}
        onContextMenu={(event) => {
          event.preventDefault()
          useTableState.setState({ menu: { id, x: event.clientX, y: event.clientY } })
        }}
      >
        {row.getVisibleCells().map((cell, place) => {
          const column = gridColumnOf(cell.column.id)
          const isPinned = cell.column.getIsPinned() !== false
          const isEdited = editing?.column === column
          return (
            <td
              key={column}
              className={styles.cell}
              data-column={column}
              data-pinned={isPinned ? (cell.column.getIsLastColumn('start') ? 'last' : 'yes') : undefined}
              data-numeric={NUMERIC.has(column) || undefined}
              data-editable={isEditable(column) || undefined}
              data-edited={isEdited || undefined}
              aria-colindex={place + 1}
              tabIndex={spot === column ? 0 : -1}
              style={{
                width: `var(--w-${column})`,
                ...(isPinned ? { insetInlineStart: `var(--s-${column})` } : {}),
              }}
              onFocus={() => {
                if (!isEdited) standIn(id, column)
              }}
              onDoubleClick={() => {
                if (takesTyping(column)) startEditing(id, column, null)
                else if (column !== HANDLE) openPanel(id)
              }}
            >
              {column === HANDLE ? (
                <input
                  type="checkbox"
                  className={styles.checkbox}
                  tabIndex={-1}
                  checked={isSelected}
                  readOnly
                  aria-label={texts('table.selectRow', { company: companyNameOf(id) })}
                />
              ) : isEdited && editing ? (
                <CellEditor
                  editing={editing}
                  label={texts('table.editing', { column: columnName(editing.column), company: companyNameOf(id) })}
                />
              ) : (
                <FlexRender cell={cell} />
              )}
            </td>
          )
        })}
      </tr>
    )
  },
  (before, after) =>
    before.row.original.overview === after.row.original.overview &&
    before.row.original.context === after.row.original.context &&
    before.layout === after.layout &&
    before.line === after.line &&
    before.top === after.top &&
    before.isSelected === after.isSelected &&
    before.isOpen === after.isOpen &&
    before.spot === after.spot &&
    before.editing === after.editing,
)

const standIn = (id: Id, column: GridColumn): void => {
  useTableState.setState({ spot: { line: id, column } })
  useUi.setState({ focusedCardId: id })
}
