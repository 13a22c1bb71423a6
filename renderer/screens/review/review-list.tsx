import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { Id } from '../../../shared/model/id'
import type { TodayRow } from '../../../shared/queries/today'
import { useSettings } from '../../state/settings'
import { texts } from '../../ui/i18n'
import styles from './review.module.css'
import { ReviewRow } from './review-row'
import { CHOICES, decide, useReview } from './review-store'

const ROW_HEIGHT_PX = 56

/** The rows; only those on screen are in the page. A key decides and goes on to the next. */
export const ReviewList = ({ rows }: { readonly rows: readonly TodayRow[] }) => {
  const scroller = useRef<HTMLDivElement>(null)
  const isAsking = useReview((review) => review.isAsking)
  const at = useRef(0)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    getItemKey: (index) => rows[index]?.application.id ?? index,
    overscan: 6,
  })
  const isFocusDue = useRef(false)
  const focusDueRow = (): void => {
    const radio = radioOf(scroller.current, at.current)
    if (!radio) return
    isFocusDue.current = false
    radio.focus()
  }
  const focusRow = (index: number): void => {
    at.current = index
    isFocusDue.current = true
    virtualizer.scrollToIndex(index)
    focusDueRow()
  }
  // A row that had to be scrolled to gets the focus with its first drawing, before the one that has it leaves the page.
  useLayoutEffect(() => {
    if (isFocusDue.current) focusDueRow()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus comes when the review opens, and back after its question
  useEffect(() => {
    if (!isAsking) focusRow(at.current)
  }, [isAsking])
  const onKeyDown = (event: KeyboardEvent): void => {
    // Who types fast is ahead of the focus: the key belongs to the row that it is due on.
    const index = at.current
    const id = rows[index]?.application.id
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const next = walked(event.key, index) ?? decided(event.key, index, id)
    if (next === null) return
    event.preventDefault()
    focusRow(Math.min(rows.length - 1, Math.max(0, next)))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the choices inside
    <div
      ref={scroller}
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const row = event.target.closest<HTMLElement>('[data-index]')
        if (row) at.current = Number(row.dataset.index)
      }}
    >
      <ul className={styles.list} aria-label={texts('review.list')} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return (
            row && (
              <li
                key={key}
                className={styles.item}
                data-index={index}
                data-application={row.application.id}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                style={{ height: ROW_HEIGHT_PX, transform: `translateY(${start}px)` }}
              >
                <ReviewRow row={row} hasInitialFocus={index === 0} />
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

/** The choice that was made in a row, else its first. */
const radioOf = (scroller: HTMLElement | null, index: number): HTMLElement | null => {
  const row = scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`)
  return row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input') ?? null
}

const walked = (key: string, index: number): number | null => {
  const withLetters = useSettings.getState().singleKeyShortcuts
  if (key === 'ArrowDown' || (withLetters && key === 'j')) return index + 1
  if (key === 'ArrowUp' || (withLetters && key === 'k')) return index - 1
  if (key === 'PageDown') return index + 8
  if (key === 'PageUp') return index - 8
  return null
}

const decided = (key: string, index: number, id: Id): number | null => {
  if (key === 'Backspace' || key === 'Delete') {
    decide([id], null)
    return index
  }
  const choice = useSettings.getState().singleKeyShortcuts ? CHOICES[Number(key) - 1] : undefined
  if (choice === undefined) return null
  decide([id], choice)
  return index + 1
}
