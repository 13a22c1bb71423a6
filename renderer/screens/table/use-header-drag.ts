import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { attachClosestEdge, type Edge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { type ColumnId, columnIdSchema } from '../../../shared/model/table-setup'
import { moveColumn } from './act-on-columns'

type HeaderDrag = {
  readonly element: RefObject<HTMLTableCellElement | null>
  /** Where another column would be dropped. */
  readonly edge: Edge | null
  readonly isDragged: boolean
}

/** Lets a column's header be dragged to either side of another one. */
export const useHeaderDrag = (column: ColumnId): HeaderDrag => {
  const element = useRef<HTMLTableCellElement>(null)
  const [edge, setEdge] = useState<Edge | null>(null)
  const [isDragged, setDragged] = useState(false)
  useEffect(() => {
    if (!element.current) return undefined
    const target = element.current
    return combine(
      draggable({
        element: target,
        // Its edge is dragged to resize it.
        canDrag: ({ input }) => !document.elementFromPoint(input.clientX, input.clientY)?.closest('[data-resizer]'),
        getInitialData: () => ({ tableColumn: column }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element: target,
        canDrop: ({ source }) => columnOf(source.data) !== null && columnOf(source.data) !== column,
        getData: ({ input }) => attachClosestEdge({}, { element: target, input, allowedEdges: ['left', 'right'] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, self }) => {
          setEdge(null)
          const dragged = columnOf(source.data)
          if (dragged) moveColumn(dragged, column, extractClosestEdge(self.data) === 'right')
        },
      }),
    )
  }, [column])
  return { element, edge, isDragged }
}

const columnOf = (data: Readonly<Record<string | symbol, unknown>>): ColumnId | null => {
  const parsed = columnIdSchema.safeParse(data.tableColumn)
  return parsed.success ? parsed.data : null
}
