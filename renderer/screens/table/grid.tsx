import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { shownColumns, type TableSetup } from '../../../shared/model/table-setup'
import { lineKey, type TableLines } from '../../../shared/queries/table/lines'
import type { OrderedRow } from '../../../shared/queries/table/row-order'
import type { TableContext } from '../../../shared/queries/table/table-row'
import { overviews } from '../../state/overviews'
import { useUi } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import type { TableDatum } from './columns'
import styles from './grid.module.css'
import { showsNow } from './grid-view'
import { GroupRow } from './group-row'
import { HeaderRow } from './header-row'
import { rowRange } from './row-range'
import { TableRow } from './table-row'
import { type GridColumn, HANDLE, type Spot, useTableState } from './table-store'
import { useColumns } from './use-columns'
import { useGridFocus } from './use-grid-focus'
import { onGridKey } from './use-grid-keys'

const ROW_HEIGHT_PX = 36
const HEADER_HEIGHT_PX = 38
/** What the bar of the selection would cover of the last rows. */
const BAR_HEIGHT_PX = 84
/** Rows kept ready beyond each edge. */
const OVERSCAN = 8

type Props = {
  readonly lines: TableLines
  readonly context: TableContext
  readonly setup: TableSetup
  readonly rows: readonly OrderedRow[]
  readonly hiddenSelected: number
}

/** The table itself: only the rows in sight are in the document, and of the others none costs anything. */
export const Grid = ({ lines, rows, context, setup, hiddenSelected }: Props) => {
  const scroller = useRef<HTMLDivElement>(null)
  const columns = useMemo<readonly GridColumn[]>(() => [HANDLE, ...shownColumns(setup).map(({ id }) => id)], [setup])
  const layout = shownColumns(setup)
    .map(({ id, isPinned }) => `${id}${isPinned ? '!' : ''}`)
    .join()
  const spot = useTableState((state) => state.spot)
  const editing = useTableState((state) => state.editing)
  const selection = useUi((ui) => ui.selection)
  const openId = useUi((ui) => ui.openApplicationId)
  const tabStop = tabStopOf(spot, lines, columns)
  const stopPlace = lines.placeOf(tabStop.line)
  const virtualizer = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: OVERSCAN,
    scrollPaddingEnd: HEADER_HEIGHT_PX + ROW_HEIGHT_PX / 2,
    rangeExtractor: (range) => rowRange(range, stopPlace),
  })
  const items = virtualizer.getVirtualItems()
  const inSight = items.flatMap(({ index }) => {
    const line = lines.at(index)
    return line ? [{ index, line }] : []
  })
  const data = inSight.flatMap(({ line }): TableDatum[] => {
    const overview = line.kind === 'row' ? overviews.of(line.id) : null
    return overview ? [{ id: overview.application.id, overview, context }] : []
  })
  const table = useColumns(setup, data)
  const drawn = table.getRowModel().rowsById
  useEffect(() => {
    showsNow({ lines, rows, columns })
    return () => showsNow(null)
  }, [lines, rows, columns])
  useGridFocus(scroller, virtualizer, lines)
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows it, and it is one
        role="grid"
        className={styles.sheet}
        style={sheetStyle(table)}
        aria-label={texts('table.label')}
        aria-rowcount={lines.count + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        onKeyDown={onGridKey}
        data-testid="grid"
      >
        <HeaderRow
          table={table}
          layout={layout}
          spot={tabStop}
          sortCount={setup.sort.length}
          count={rows.length}
          isAllSelected={rows.length > 0 && selection.size - hiddenSelected >= rows.length}
        />
        <tbody
          className={styles.rows}
          style={{ height: virtualizer.getTotalSize() + (selection.size > 0 ? BAR_HEIGHT_PX : 0) }}
        >
          {inSight.map(({ index, line }) => {
            const key = lineKey(line)
            const row = line.kind === 'row' ? drawn[line.id] : undefined
            if (line.kind === 'group')
              return (
                setup.groupBy && (
                  <GroupRow
                    key={key}
                    group={line}
                    lineKey={key}
                    grouping={setup.groupBy}
                    line={index}
                    top={index * ROW_HEIGHT_PX}
                    columnCount={columns.length}
                    isTabStop={tabStop.line === key}
                    column={tabStop.column}
                  />
                )
              )
            return (
              row && (
                <TableRow
                  key={key}
                  row={row}
                  layout={layout}
                  line={index}
                  top={index * ROW_HEIGHT_PX}
                  isSelected={selection.has(key)}
                  isOpen={openId === key}
                  spot={tabStop.line === key ? tabStop.column : null}
                  editing={editing?.id === key ? editing : null}
                />
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Exactly one cell can be reached with Tab: where the keyboard stood last, else the first company. */
const tabStopOf = (spot: Spot | null, lines: TableLines, columns: readonly GridColumn[]): Spot => {
  const column = spot && columns.includes(spot.column) ? spot.column : (columns[1] ?? HANDLE)
  if (spot && (spot.line === 'header' || lines.placeOf(spot.line) >= 0)) return { line: spot.line, column }
  const first = lines.at(0)
  return { line: first ? lineKey(first) : 'header', column }
}

/** Widths, and how far from the left pinned columns stay, as variables: dragging an edge draws no row again. */
const sheetStyle = (table: ReturnType<typeof useColumns>): Record<string, string | number> => {
  const style: Record<string, string | number> = {
    width: table.getTotalSize(),
    '--pinned': `${table.getStartTotalSize()}px`,
  }
  for (const column of table.getVisibleLeafColumns()) {
    style[`--w-${column.id}`] = `${column.getSize()}px`
    if (column.getIsPinned()) style[`--s-${column.id}`] = `${column.getStart('start')}px`
  }
  return style
}
