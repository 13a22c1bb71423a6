import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import styles from '../../parts/steps/steps.module.css'
import { texts } from '../../ui/i18n'

type Props<T> = {
  readonly title: string
  readonly items: readonly T[]
  readonly row: (item: T) => ReactNode
  /** More than this many fold away; without it all are shown. */
  readonly limit?: number
  readonly beside?: ReactNode
  readonly text?: string
}

/** A list under its heading with its count; nothing at all when it is empty. */
export const TodaySection = <T,>({ title, items, row, limit = Number.POSITIVE_INFINITY, beside, text }: Props<T>) => {
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  if (items.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 id={id} className={styles.sectionTitle}>
          {title} <span className={styles.count}>{items.length}</span>
        </h2>
        {beside}
      </div>
      {text !== undefined && <p className={styles.hint}>{text}</p>}
      <ul className={styles.list}>{(isWhole ? items : items.slice(0, limit)).map(row)}</ul>
      {items.length > limit && (
        <Button size="compact-sm" variant="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts('today.showFewer') : texts('today.showAll', { count: items.length })}
        </Button>
      )}
    </section>
  )
}
