import type { EditorKind } from '../../../shared/fields/column'
import { columnOf } from '../../../shared/fields/columns'
import type { Id } from '../../../shared/model/id'
import type { ColumnId } from '../../../shared/model/table-setup'
import { gridNow } from './grid-view'
import { type GridColumn, useTableState } from './table-store'

export const editorOf = (column: ColumnId): EditorKind | null => columnOf(column).editor?.kind ?? null

/** What follows from the timeline isn't. */
export const isEditable = (column: GridColumn): boolean => column !== 'handle' && editorOf(column) !== null

/** Whether a letter begins to edit. The company is the row's name: there, letters are the row's shortcuts. */
export const takesTyping = (column: GridColumn): boolean => isEditable(column) && column !== 'company'

/** `typed`: the letter that began it; `null`: what is there stays. */
export const startEditing = (id: Id, column: GridColumn, typed: string | null): void => {
  if (column === 'handle' || editorOf(column) === null) return
  useTableState.setState({ editing: { id, column, typed }, spot: { line: id, column } })
}

/** Where the focus goes when an edit is done. */
export type Direction = 'stay' | 'up' | 'down' | 'left' | 'right'

const STEPS: Readonly<Record<Direction, readonly [lines: number, columns: number]>> = {
  stay: [0, 0],
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
}

/** The cell beside another one; at an edge it stays. Asked before a change may sort the row away. */
export const spotBeside = (line: string, column: GridColumn, direction: Direction) => {
  const { lines, columns } = gridNow()
  const [down, right] = STEPS[direction]
  const place = lines.placeOf(line) + down
  const beside = lines.at(Math.min(Math.max(0, place), lines.count - 1))
  const to = columns[Math.min(Math.max(0, columns.indexOf(column) + right), columns.length - 1)] ?? column
  return { line: beside?.kind === 'row' ? beside.id : line, column: to }
}
