import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { type RefObject, useEffect } from 'react'
import { draggedItem } from './dragged-item'

/** Scrolls when an item is dragged to an edge. */
export const useDragScroll = (scroller: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    if (!scroller.current) return undefined
    return autoScrollForElements({
      element: scroller.current,
      canScroll: ({ source }) => draggedItem(source.data) !== null,
      getAllowedAxis: () => 'vertical',
    })
  }, [scroller])
}
