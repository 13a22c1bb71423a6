import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef } from 'react'
import type { Application } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { texts } from '../../ui/i18n'
import styles from './archive.module.css'
import { ArchiveRow } from './archive-row'

const ROW_HEIGHT_PX = 64

type Props = {
  readonly applications: readonly Application[]
  readonly selected: ReadonlySet<Id>
  readonly onSelect: (selected: ReadonlySet<Id>) => void
}

/** The rows; only those on screen are in the page. Arrow keys, Home and End walk through all of them. */
export const ArchiveList = ({ applications, selected, onSelect }: Props) => {
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: applications.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    getItemKey: (index) => applications[index]?.id ?? index,
    overscan: 6,
  })
  const focusRow = (index: number): void => {
    virtualizer.scrollToIndex(index)
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-open]`)?.focus(),
    )
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const index = Number(row.dataset.index)
    const last = applications.length - 1
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: last }[event.key]
    if (next === undefined) return
    event.preventDefault()
    focusRow(Math.min(last, Math.max(0, next)))
  }
  const toggle = (id: Id): void => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect(next)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      <ul
        className={styles.list}
        aria-label={texts('archive.list')}
        style={{ height: virtualizer.getTotalSize() }}
        data-testid="archive-list"
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const application = applications[index]
          return (
            application && (
              <li
                key={key}
                className={styles.item}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={applications.length}
                style={{ height: ROW_HEIGHT_PX, transform: `translateY(${start}px)` }}
              >
                <ArchiveRow
                  application={application}
                  isSelected={selected.has(application.id)}
                  onToggle={() => toggle(application.id)}
                />
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
