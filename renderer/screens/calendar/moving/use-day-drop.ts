import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Day } from '../../../../shared/model/time'
import { draggedItem } from './dragged-item'
import { dropItem, tryMove } from './move-item'

/** What hovers over a day: something that may be put there, or something that may not. */
export type Hovering = 'welcome' | 'refused' | null

/** Lets items be dropped on a day. What can't go there is refused in words once it is dropped. */
export const useDayDrop = <E extends HTMLElement>(
  day: Day,
): { readonly target: RefObject<E | null>; readonly over: Hovering } => {
  const target = useRef<E>(null)
  const [over, setOver] = useState<Hovering>(null)
  useEffect(() => {
    if (!target.current) return undefined
    return dropTargetForElements({
      element: target.current,
      canDrop: ({ source }) => draggedItem(source.data) !== null,
      onDragEnter: ({ source }) => {
        const item = draggedItem(source.data)
        const move = item && tryMove(item, day)
        setOver(move === null ? null : move.ok ? 'welcome' : move.reason === 'same-day' ? null : 'refused')
      },
      onDragLeave: () => setOver(null),
      onDrop: ({ source }) => {
        setOver(null)
        const item = draggedItem(source.data)
        if (item) void dropItem(item, day)
      },
    })
  }, [day])
  return { target, over }
}
