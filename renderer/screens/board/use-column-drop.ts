import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Application } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { moveCards } from '../../acts/move'
import { draggedIds } from './dragged'
import { placeAt } from './place-at'

/** Lets cards be dropped into a column, between any two of its cards; scrolls at its edges. */
export const useColumnDrop = (
  stageId: Id,
  cards: readonly Application[],
  scroller: RefObject<HTMLDivElement | null>,
): { readonly column: RefObject<HTMLElement | null>; readonly dropIndex: number | null } => {
  const column = useRef<HTMLElement>(null)
  const [dropIndex, setDropIndex] = useState<number | null>(null)
  const latest = useRef(cards)
  latest.current = cards
  useEffect(() => {
    const list = scroller.current
    if (!column.current || !list) return undefined
    const indexAt = (clientY: number): number => gapAt(list, clientY, latest.current.length)
    return combine(
      dropTargetForElements({
        element: column.current,
        canDrop: ({ source }) => draggedIds(source.data) !== null,
        onDrag: ({ location }) => setDropIndex(indexAt(location.current.input.clientY)),
        onDragLeave: () => setDropIndex(null),
        onDrop: ({ source, location }) => {
          setDropIndex(null)
          const ids = draggedIds(source.data)
          if (ids) void moveCards(ids, stageId, placeAt(latest.current, indexAt(location.current.input.clientY)))
        },
      }),
      autoScrollForElements({ element: list, canScroll: ({ source }) => draggedIds(source.data) !== null }),
    )
  }, [stageId, scroller])
  return { column, dropIndex }
}

/** The gap nearest to the pointer, as the index of the card below it. */
const gapAt = (list: HTMLElement, clientY: number, count: number): number => {
  let last = -1
  for (const item of list.querySelectorAll<HTMLElement>('[data-index]')) {
    const box = item.getBoundingClientRect()
    const index = Number(item.dataset.index)
    if (clientY < box.top + box.height / 2) return index
    last = Math.max(last, index)
  }
  return Math.min(last + 1, count)
}
