import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { attachClosestEdge, type Edge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { View } from '../../../shared/model/view'
import { viewsOf } from '../../../shared/queries/views'
import { placeView } from '../../acts/view-acts'
import { replica } from '../../state/use-pipeline'

type ViewDrag = { readonly element: RefObject<HTMLLIElement | null>; readonly edge: Edge | null }

/** Lets a view be dragged above or below another one. */
export const useViewDrag = ({ id }: View): ViewDrag => {
  const element = useRef<HTMLLIElement>(null)
  const [edge, setEdge] = useState<Edge | null>(null)
  useEffect(() => {
    if (!element.current) return undefined
    const target = element.current
    return combine(
      draggable({ element: target, getInitialData: () => ({ viewId: id }) }),
      dropTargetForElements({
        element: target,
        canDrop: ({ source }) => draggedView(source.data) !== null && source.data.viewId !== id,
        getData: ({ input }) => attachClosestEdge({}, { element: target, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, self }) => {
          setEdge(null)
          const dragged = draggedView(source.data)
          if (!dragged) return
          const others = viewsOf(replica.pipeline).filter((view) => view.id !== dragged.id)
          const place = others.findIndex((view) => view.id === id)
          const isBelow = extractClosestEdge(self.data) === 'bottom'
          void placeView(dragged, isBelow ? id : (others[place - 1]?.id ?? null))
        },
      }),
    )
  }, [id])
  return { element, edge }
}

const draggedView = (data: Readonly<Record<string | symbol, unknown>>): View | null =>
  typeof data.viewId === 'string' ? (replica.pipeline.get('view', data.viewId) ?? null) : null
