import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useContext, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Report, type ReportQuestion, type ReportWords, sizeWords } from '../../../shared/reports/report'
import type { ReportName } from '../../../shared/reports/reports'
import type { PictureRow } from '../../../shared/reports/rows-picture'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import { DrawnCard, DrawnCardContext, DrawnCardsContext } from './drawn-card'
import { ExportMenu } from './exports/export-menu'
import { NumberTable } from './number-table'
import { useOnScreen, useReportValue } from './on-screen'
import { showAsTable, useReports } from './reports-store'
import { useReportWords } from './use-report-words'

type Props<Asked extends keyof ReportQuestion, Value, Drawn> = {
  readonly report: Report<ReportName, Asked, Value, Drawn>
  readonly tools?: ReactNode
  /** Of a picture of rows: those that are shown. */
  readonly rows?: (value: Value, words: ReportWords) => readonly PictureRow[]
  readonly children: (drawn: Drawn, words: ReportWords) => ReactNode
}

/** The frame of a report: its question, its n, the picture or the same numbers as a table, and what stands beside. */
export const ReportCard = <Asked extends keyof ReportQuestion, Value, Drawn>(props: Props<Asked, Value, Drawn>) => {
  const { report, tools, rows, children } = props
  const { name } = report
  const titleId = useId()
  const place = useRef<HTMLElement>(null)
  const isSeen = useOnScreen(place)
  const value = useReportValue(report, isSeen)
  const words = useReportWords()
  const isTable = useReports(({ asTables }) => asTables.has(name))
  const isShown = value !== null && !isTable
  const drawn = useMemo(() => (isShown ? report.drawn(value, words) : null), [report, isShown, value, words])
  const notes = useMemo(() => (value === null ? null : report.notes(value, words)), [report, value, words])
  const card = useDrawnCard(name, place, isShown)
  return (
    <section
      ref={place}
      className={styles.card}
      data-report={name}
      data-wide={report.isWide || undefined}
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
              {sizeWords(report.size(value), words)}
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
                { value: 'chart', label: texts(report.picture === 'chart' ? 'reports.chart' : 'reports.words') },
                { value: 'table', label: texts('reports.table') },
              ]}
              value={isTable ? 'table' : 'chart'}
              onChange={(view) => showAsTable(name, view === 'table')}
            />
          )}
          {value !== null && <ExportMenu report={report} value={value} card={card} rows={rows ?? noRows} />}
        </div>
        <p className={styles.explained}>{texts(`reports.explained.${name}`)}</p>
      </header>
      <div className={styles.body}>
        {isShown && notes?.tooEarly != null && (
          <p className={styles.early} role="status">
            {notes.tooEarly}
          </p>
        )}
        {value !== null &&
          isTable &&
          report.tables(value, words).map((table) => <NumberTable key={table.name} table={table} />)}
        <DrawnCardContext value={card}>{drawn !== null && children(drawn, words)}</DrawnCardContext>
        {value === null && <div className={styles.pending} />}
      </div>
      {notes !== null && notes.beside.length > 0 && (
        <ul className={styles.beside}>
          {notes.beside.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

const noRows = (): readonly PictureRow[] => []

/** What is drawn in this card, known to who exports it. */
const useDrawnCard = (name: ReportName, place: { readonly current: HTMLElement | null }, isShown: boolean) => {
  const cards = useContext(DrawnCardsContext)
  const [card] = useState(() => new DrawnCard(name))
  // After the layout effects of the charts inside: what is shown has told of them by then.
  useLayoutEffect(() => card.stand(place.current, isShown), [card, place, isShown])
  useLayoutEffect(() => {
    cards.set(name, card)
    return () => {
      cards.delete(name)
      card.stand(null, false)
    }
  }, [cards, card, name])
  return card
}
