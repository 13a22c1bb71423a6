import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useContext, useId, useMemo, useRef } from 'react'
import type { ReportName } from '../../../shared/reports/report-names'
import type { ReportTable } from '../../../shared/reports/tables/report-table'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import { ExportMenu } from './exports/export-menu'
import { NumberTable } from './number-table'
import { SeenContext, useOnScreen } from './on-screen'
import { showAsTable, useReports } from './reports-store'

type Props<T> = {
  readonly name: ReportName
  /** `null` until it is worked out. */
  readonly value: T | null
  /** Named with its n, so that no figure stands without. */
  readonly size: (value: T) => string
  readonly tables: (value: T) => readonly ReportTable[]
  /** What stands beside the figures: still waiting, withdrawn, without dates. */
  readonly beside?: (value: T) => readonly (string | null)[]
  /** Why there is nothing to see yet; `null` when there is. */
  readonly tooEarly?: (value: T) => string | null
  readonly isWide?: boolean
  readonly tools?: ReactNode
  readonly children: (value: T) => ReactNode
}

/** The frame of a report: its question, its n, the picture or the same numbers as a table, and what stands beside. */
export const ReportCard = <T,>(props: Props<T>) => {
  const { name, value, size, tables, beside, tooEarly, isWide = false, tools, children } = props
  const titleId = useId()
  const { place, isSeen } = useContext(SeenContext)
  const isTable = useReports(({ asTables }) => asTables.has(name))
  const reason = value === null ? null : (tooEarly?.(value) ?? null)
  const notes = value === null ? [] : (beside?.(value).filter((note) => note !== null) ?? [])
  return (
    <section
      ref={place}
      className={styles.card}
      data-report={name}
      data-wide={isWide || undefined}
      aria-labelledby={titleId}
      aria-busy={isSeen && value === null}
      data-held={!isSeen || undefined}
    >
      <header className={styles.cardHead}>
        <div className={styles.cardTitle}>
          <h2 id={titleId} className={styles.title} tabIndex={-1}>
            {texts(`reports.question.${name}`)}
          </h2>
          {value !== null && (
            <span className={styles.size} data-size>
              {size(value)}
            </span>
          )}
        </div>
        <div className={styles.tools}>
          {tools}
          {value !== null && (
            <SegmentedControl
              size="xs"
              aria-label={texts('reports.viewOf', { report: texts(`reports.question.${name}`) })}
              data={[
                {
                  value: 'chart',
                  label: texts(name === 'diagnosis' || name === 'silence-ledger' ? 'reports.words' : 'reports.chart'),
                },
                { value: 'table', label: texts('reports.table') },
              ]}
              value={isTable ? 'table' : 'chart'}
              onChange={(view) => showAsTable(name, view === 'table')}
            />
          )}
          {value !== null && <ExportMenu name={name} size={size(value)} tables={() => tables(value)} />}
        </div>
        <p className={styles.explained}>{texts(`reports.explained.${name}`)}</p>
      </header>
      <div className={styles.body}>
        {value !== null && reason !== null && !isTable && (
          <p className={styles.early} role="status" data-note>
            {reason}
          </p>
        )}
        {value !== null && isTable && tables(value).map((table) => <NumberTable key={table.name} table={table} />)}
        {value !== null && !isTable && children(value)}
        {value === null && <div className={styles.pending} />}
      </div>
      {notes.length > 0 && (
        <ul className={styles.beside}>
          {notes.map((note) => (
            <li key={note} data-note>
              {note}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Works a report out only once it comes near the screen; until then its frame holds its place. */
export const WhenOnScreen = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLElement>(null)
  const isSeen = useOnScreen(place)
  const seen = useMemo(() => ({ place, isSeen }), [isSeen])
  return <SeenContext value={seen}>{children}</SeenContext>
}
