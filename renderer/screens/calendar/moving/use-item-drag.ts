import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { carryingItem } from './dragged-item'

/** Makes an item something that can be dragged to another day. */
export const useItemDrag = <E extends HTMLElement>(
  item: CalendarItem,
): { readonly handle: RefObject<E | null>; readonly isDragged: boolean } => {
  const handle = useRef<E>(null)
  const [isDragged, setDragged] = useState(false)
  const latest = useRef(item)
  latest.current = item
  useEffect(() => {
    if (!handle.current) return undefined
    return draggable({
      element: handle.current,
      getInitialData: () => carryingItem(latest.current),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [])
  return { handle, isDragged }
}
