import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { Id } from '../../../shared/model/id'
import type { Stage } from '../../../shared/model/stage'
import type { CardFilter } from '../../../shared/queries/board'
import styles from '../../parts/column.module.css'
import { cardsShown } from '../../state/board-view'
import { useUi } from '../../state/ui-store'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { BoardCard } from './board-card'

import { ColumnHeader } from './column-header'
import { useColumnDrop } from './use-column-drop'

/** Before a card was measured. */
const CARD_HEIGHT_GUESS_PX = 96
const CARD_GAP_PX = 8
/** Cards kept ready beyond each edge. */
const OVERSCAN = 2

type Props = {
  readonly huntId: Id
  readonly stage: Stage
  readonly index: number
  readonly stages: readonly Stage[]
  readonly filter: CardFilter | null
}

/** One stage with its cards; only those in sight are in the document. */
export const Column = ({ huntId, stage, index, stages, filter }: Props) => {
  const cards = usePipeline((pipeline) => cardsShown(pipeline, huntId, stage.id, filter), [huntId, stage.id, filter])
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT_GUESS_PX,
    getItemKey: (place) => cards[place]?.id ?? place,
    gap: CARD_GAP_PX,
    overscan: OVERSCAN,
    paddingEnd: 24,
  })
  const items = virtualizer.getVirtualItems()
  const focusedId = useUi((ui) => ui.focusedCardId)
  const focusRequest = useUi((ui) => ui.focusRequest)
  const focusedPlace = cards.findIndex((card) => card.id === focusedId)
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the focus is asked for, not when cards change
  useEffect(() => {
    if (focusedPlace >= 0 && focusRequest > 0) virtualizer.scrollToIndex(focusedPlace)
  }, [focusedId, focusRequest])
  const carriedIndex = useUi((ui) => (ui.carried?.stageId === stage.id ? ui.carried.index : null))
  useEffect(() => {
    if (carriedIndex === null) return
    virtualizer.scrollToIndex(Math.min(carriedIndex, Math.max(0, cards.length - 1)))
    scroller.current?.closest('section')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [carriedIndex, cards.length, virtualizer])
  const { column, dropIndex } = useColumnDrop(stage.id, cards, scroller)
  const lineIndex = dropIndex ?? carriedIndex
  const tabStop = items.find((item) => item.index === focusedPlace)?.index ?? items[0]?.index
  return (
    <section
      ref={column}
      className={styles.column}
      data-colour={stage.colour}
      data-over={lineIndex !== null || undefined}
      data-testid={`column-${stage.id}`}
      aria-label={texts('board.columnLabel', { name: stage.name, count: cards.length })}
    >
      <ColumnHeader stage={stage} index={index} stages={stages} count={cards.length} />
      <div ref={scroller} className={styles.cards}>
        {cards.length === 0 && (
          <p className={styles.empty}>{texts(filter ? 'board.emptyFiltered' : `board.emptyColumn.${stage.kind}`)}</p>
        )}
        {cards.length === 0 && lineIndex !== null && <div className={styles.line} style={{ top: 0 }} />}
        {cards.length > 0 && (
          // biome-ignore lint/a11y/noRedundantRoles: some screen readers drop the list when its style is reset
          <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }} role="list">
            {items.map((item) => {
              const card = cards[item.index]
              return card ? (
                <li
                  key={card.id}
                  ref={virtualizer.measureElement}
                  data-index={item.index}
                  className={styles.item}
                  style={{ transform: `translateY(${item.start}px)` }}
                  aria-setsize={cards.length}
                  aria-posinset={item.index + 1}
                >
                  <BoardCard applicationId={card.id} isTabStop={item.index === tabStop} />
                </li>
              ) : null
            })}
            {lineIndex !== null && (
              <li aria-hidden className={styles.line} style={{ top: lineTop(items, lineIndex) }} />
            )}
          </ul>
        )}
      </div>
    </section>
  )
}

type Item = { readonly index: number; readonly start: number; readonly end: number }

/** In the middle of the gap before that card, or under the last one. */
const lineTop = (items: readonly Item[], lineIndex: number): number => {
  const below = items.find((item) => item.index === lineIndex)
  if (below) return below.start - CARD_GAP_PX / 2 - 1
  return (items.at(-1)?.end ?? 0) + CARD_GAP_PX / 2 - 1
}
