import type { KeyboardEvent } from 'react'
import { columnOf } from '../../../shared/fields/columns'
import type { Id } from '../../../shared/model/id'
import { columnIdSchema } from '../../../shared/model/table-setup'
import { lineKey, type TableLine } from '../../../shared/queries/table/lines'
import { onListKey } from '../../acts/list-keys'
import { clearSelection } from '../../acts/selection'
import { useSettings } from '../../state/settings'
import { openPanel, useUi } from '../../state/ui-store'
import { isTyping } from '../../ui/typing'
import { resizeColumn, sortByClick, stepColumn, WIDTH_STEP_PX } from './act-on-columns'
import { copyRows } from './copy-rows'
import { isEditable, startEditing, takesTyping } from './edit'
import { gridNow, rowsMeant, rowsSelected } from './grid-view'
import { archiveRows } from './row-acts'
import { selectAllRows, selectRowsTo, toggleRow } from './select-rows'
import { submitCell } from './submit-cell'
import { type GridColumn, HANDLE, HEADER_LINE, type Spot, toggleGroup, useTableState } from './table-store'

/** Rows that Page Up and Page Down step over. */
const PAGE = 12

/** The keys of the grid, after the ARIA Authoring Practices: they work while one of its cells has the focus. */
export const onGridKey = (event: KeyboardEvent<HTMLElement>): void => {
  const { spot } = useTableState.getState()
  if (event.defaultPrevented || spot === null || !(event.target instanceof HTMLElement)) return
  // What bubbles here from a menu over the grid is the menu's; a field inside a cell keeps its own keys.
  if (!event.currentTarget.contains(event.target) || isTyping(event.target)) return
  const isHandled = event.ctrlKey || event.metaKey ? onModified(event, spot) : onPlain(event, spot)
  if (isHandled) event.preventDefault()
}

/** Takes the focus to a cell. */
const goTo = (spot: Spot): void => {
  useTableState.setState(({ focusTick }) => ({ spot, focusTick: focusTick + 1 }))
}

const placeOf = (spot: Spot): number => (spot.line === HEADER_LINE ? -1 : gridNow().lines.placeOf(spot.line))

/** The header is the line above the first one. */
const lineAt = (place: number): string => {
  const { lines } = gridNow()
  const line = lines.at(Math.min(place, lines.count - 1))
  return place < 0 || !line ? HEADER_LINE : lineKey(line)
}

const columnAt = (place: number): GridColumn => {
  const { columns } = gridNow()
  return columns[Math.min(Math.max(0, place), columns.length - 1)] ?? HANDLE
}

const onModified = (event: KeyboardEvent, spot: Spot): boolean => {
  const { lines, columns } = gridNow()
  const key = event.key.toLowerCase()
  if (key === 'home') goTo({ line: lineAt(0), column: columnAt(0) })
  else if (key === 'end') goTo({ line: lineAt(lines.count - 1), column: columnAt(columns.length - 1) })
  else if (key === 'a') selectAllRows()
  else if (key === 'c' && !event.shiftKey) copyMeant(spot)
  else if (event.shiftKey && spot.line === HEADER_LINE && event.key === 'ArrowLeft') step(spot.column, -1)
  else if (event.shiftKey && spot.line === HEADER_LINE && event.key === 'ArrowRight') step(spot.column, 1)
  else return false
  return true
}

const copyMeant = ({ line }: Spot): void => {
  const isSelected = useUi.getState().selection.size > 0
  const id = rowAt(line)
  if (isSelected) copyRows(rowsSelected())
  else if (id !== null) copyRows([id])
}

const step = (column: GridColumn, by: -1 | 1): void => {
  if (column === HANDLE) return
  stepColumn(column, by)
  goTo({ line: HEADER_LINE, column })
}

const rowAt = (line: string): Id | null => {
  const { lines } = gridNow()
  const found = lines.at(lines.placeOf(line))
  return found?.kind === 'row' ? found.id : null
}

const onPlain = (event: KeyboardEvent<HTMLElement>, spot: Spot): boolean => {
  if (event.altKey) return false
  const { lines, columns } = gridNow()
  const place = placeOf(spot)
  const across = columns.indexOf(spot.column)
  if (event.shiftKey && spot.line === HEADER_LINE && widen(event, spot.column)) return true
  const line = lines.at(place)
  if (line?.kind === 'group' && onGroup(event, line)) return true
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return walk(spot, place + (event.key === 'ArrowDown' ? 1 : -1), event.shiftKey)
    case 'ArrowLeft':
    case 'ArrowRight':
      goTo({ line: spot.line, column: columnAt(across + (event.key === 'ArrowRight' ? 1 : -1)) })
      return true
    case 'Home':
      goTo({ line: spot.line, column: columnAt(0) })
      return true
    case 'End':
      goTo({ line: spot.line, column: columnAt(columns.length - 1) })
      return true
    case 'PageDown':
      return walk(spot, Math.min(place + PAGE, lines.count - 1), event.shiftKey)
    case 'PageUp':
      return walk(spot, Math.max(0, place - PAGE), event.shiftKey)
    default:
      break
  }
  if (spot.line === HEADER_LINE) return onHeader(event, spot.column)
  return line?.kind === 'row' && onRow(event, line.id, spot.column)
}

const walk = (spot: Spot, place: number, isSelecting: boolean): boolean => {
  const line = lineAt(place)
  const [id, from] = [rowAt(line), rowAt(spot.line)]
  if (isSelecting && id !== null && from !== null) selectRowsTo(id, from)
  goTo({ line, column: spot.column })
  return true
}

const widen = (event: KeyboardEvent<HTMLElement>, column: GridColumn): boolean => {
  const by = { ArrowRight: WIDTH_STEP_PX, ArrowLeft: -WIDTH_STEP_PX }[event.key]
  if (by === undefined || column === HANDLE || !(event.target instanceof HTMLElement)) return false
  resizeColumn(column, event.target.offsetWidth + by)
  return true
}

const onHeader = (event: KeyboardEvent, column: GridColumn): boolean => {
  if (event.key !== 'Enter' && event.key !== ' ' && !isMenuKey(event)) return false
  if (column === HANDLE) selectAllRows()
  else if (isMenuKey(event)) useTableState.setState({ columnMenu: column })
  else sortByClick(column, event.shiftKey)
  return true
}

const isMenuKey = (event: KeyboardEvent): boolean =>
  event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)

/** Left closes it, Right opens it; Enter and Space press its button by themselves. */
const onGroup = (event: KeyboardEvent, { key, isCollapsed }: Extract<TableLine, { kind: 'group' }>): boolean => {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false
  if (isCollapsed === (event.key === 'ArrowRight')) toggleGroup(key)
  return true
}

const onRow = (event: KeyboardEvent<HTMLElement>, id: Id, column: GridColumn): boolean => {
  const isSingle = event.key.length === 1 && event.key !== ' '
  if (event.key === 'Enter') {
    if (isEditable(column) && column !== 'company') startEditing(id, column, null)
    else openPanel(id)
  } else if (event.key === 'F2') startEditing(id, column, null)
  else if (event.key === ' ' && (column === HANDLE || event.shiftKey)) toggleRow(id)
  else if (event.key === ' ') startEditing(id, column, null)
  else if (event.key === 'Delete') clearCell(id, column)
  else if (event.key === 'Escape' && useUi.getState().selection.size > 0) clearSelection()
  else if (isMenuKey(event)) openMenu(event, id)
  else if (isSingle && takesTyping(column)) startTyping(id, column, event.key)
  else if (isSingle && useSettings.getState().singleKeyShortcuts) return onSingleKey(event, id, column)
  else return false
  return true
}

/** A digit says at once how much it is wanted; anything else begins to edit. */
const startTyping = (id: Id, column: GridColumn, typed: string): void => {
  if (column === 'excitement' && /^[1-5]$/.test(typed)) void submitCell(id, column, typed)
  else startEditing(id, column, typed)
}

/** Empties a cell as in a spreadsheet; on the row's handle it archives what is meant. */
const clearCell = (id: Id, column: GridColumn): void => {
  const cell = columnIdSchema.safeParse(column)
  if (column === HANDLE || column === 'company') archiveRows(rowsMeant(id))
  else if (cell.success && columnOf(cell.data).editor?.isClearable) void submitCell(id, cell.data, '')
}

const openMenu = (event: KeyboardEvent<HTMLElement>, id: Id): void => {
  if (!(event.target instanceof HTMLElement)) return
  const box = event.target.getBoundingClientRect()
  useTableState.setState({ menu: { id, x: box.left + 12, y: box.bottom - 4 } })
}

const onSingleKey = (event: KeyboardEvent<HTMLElement>, id: Id, column: GridColumn): boolean =>
  onListKey(event.key, id, {
    walk: (letter) => walkByLetter(id, column, letter),
    meant: () => rowsMeant(id),
    select: () => toggleRow(id),
    openMenu: () => openMenu(event, id),
  })

const LETTERS: Readonly<Record<string, readonly [lines: number, columns: number]>> = {
  h: [0, -1],
  j: [1, 0],
  k: [-1, 0],
  l: [0, 1],
}

const walkByLetter = (id: Id, column: GridColumn, key: string): void => {
  const { lines, columns } = gridNow()
  const [down, right] = LETTERS[key] ?? [0, 0]
  goTo({ line: lineAt(Math.max(0, lines.placeOf(id) + down)), column: columnAt(columns.indexOf(column) + right) })
}
