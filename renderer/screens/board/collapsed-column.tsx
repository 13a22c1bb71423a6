import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import type { Stage } from '../../../shared/model/stage'
import type { CardFilter } from '../../../shared/queries/board'
import { moveCards } from '../../acts/move'
import styles from '../../parts/column.module.css'
import { cardsShown } from '../../state/board-view'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { draggedIds } from './dragged'
import { setCollapsed } from './set-collapsed'

type Props = { readonly huntId: Id; readonly stage: Stage; readonly filter: CardFilter | null }

/** A column folded to its name and count: still takes dropped cards. */
export const CollapsedColumn = ({ huntId, stage, filter }: Props) => {
  const count = usePipeline(
    (pipeline) => cardsShown(pipeline, huntId, stage.id, filter).length,
    [huntId, stage.id, filter],
  )
  const element = useRef<HTMLButtonElement>(null)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!element.current) return undefined
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => draggedIds(source.data) !== null,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const ids = draggedIds(source.data)
        if (ids) void moveCards(ids, stage.id, 'top')
      },
    })
  }, [stage.id])
  return (
    <button
      ref={element}
      type="button"
      className={styles.collapsed}
      data-over={isOver || undefined}
      data-testid={`column-${stage.id}`}
      aria-expanded={false}
      onClick={() => void setCollapsed(stage.id, false)}
    >
      <span className="visually-hidden">
        {texts('board.expand', { name: stage.name })}, {texts('common.applications', { count })}
      </span>
      <IconChevronRight size={16} stroke={1.6} />
      <span className={styles.dot} data-colour={stage.colour} />
      <span className={styles.collapsedCount} aria-hidden>
        {count}
      </span>
      <span className={styles.collapsedName} aria-hidden>
        {stage.name}
      </span>
    </button>
  )
}
