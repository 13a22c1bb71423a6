import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { type RefObject, useEffect, useRef } from 'react'
import { draggedIds } from './dragged'

/** Scrolls the row of columns when a card is dragged to its edge. */
export const useBoardDrag = (): RefObject<HTMLDivElement | null> => {
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!scroller.current) return undefined
    return autoScrollForElements({
      element: scroller.current,
      canScroll: ({ source }) => draggedIds(source.data) !== null,
      getAllowedAxis: () => 'horizontal',
    })
  })
  return scroller
}
