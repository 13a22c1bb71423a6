import type { CellWords } from '../../../../shared/reports/cell-words'
import { printTable } from '../../../../shared/reports/print-table'
import type { ReportTable } from '../../../../shared/reports/report-table'
import { texts } from '../../../ui/i18n'
import { isNumber, TableHead } from '../table-head'
import styles from './print.module.css'

/** One report on paper. */
export type PrintedReport = {
  readonly title: string
  /** Its n. */
  readonly size: string
  /** What stands beside the figures, in a few words each. */
  readonly notes: readonly string[]
  readonly sentences: readonly string[]
  /** Its charts as one picture, as the address of an image; `null`: it has none. */
  readonly picture: string | null
  readonly tables: readonly ReportTable[]
}

export type PrintedDocument = {
  readonly title: string
  /** Under it: period, hunt, filter, when it was made. */
  readonly lines: readonly string[]
  /** To be filled in by hand, each with room to write. */
  readonly blanks: readonly string[]
  readonly reports: readonly PrintedReport[]
  /** At the end, to be filled in by hand. */
  readonly signature: string | null
}

/** More rows of one table are for the CSV file. */
const MOST_ROWS = 400

/** A document for paper: black on white, whatever the window's scheme is. On the screen it is not seen. */
export const PrintDocument = ({ printed, words, onImage }: Props) => {
  const { title, lines, blanks, reports, signature } = printed
  return (
    <article className={styles.document} data-printed>
      <header className={styles.cover}>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {blanks.length > 0 && (
          <dl className={styles.blanks}>
            {blanks.map((blank) => (
              <div key={blank}>
                <dt>{blank}</dt>
                <dd />
              </div>
            ))}
          </dl>
        )}
      </header>
      {reports.map((report) => (
        <section key={report.title} className={styles.report}>
          <div className={styles.head}>
            <h2>{report.title}</h2>
            <p className={styles.size}>{[report.size, ...report.notes].join(' · ')}</p>
            {report.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {report.picture !== null && (
              <img className={styles.picture} src={report.picture} alt={report.title} ref={onImage} />
            )}
          </div>
          {report.tables.map((table) => (
            <Table key={table.name} table={table} words={words} />
          ))}
        </section>
      ))}
      {signature !== null && (
        <dl className={styles.blanks}>
          <div>
            <dt>{signature}</dt>
            <dd />
          </div>
        </dl>
      )}
    </article>
  )
}

type WithWords = { readonly words: CellWords }

type Props = WithWords & {
  readonly printed: PrintedDocument
  /** Told of each picture, which the browser has yet to decode. */
  readonly onImage: (image: HTMLImageElement | null) => void
}

const Table = ({ table, words }: { readonly table: ReportTable } & WithWords) => {
  const { title, columns, rows, leftOut } = printTable(table, words, MOST_ROWS)
  return (
    <>
      <table className={styles.table}>
        <caption>{title}</caption>
        <TableHead columns={columns} />
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity, and are drawn once
            <tr key={index}>
              {columns.map(({ key, kind }, place) => (
                <td
                  key={key}
                  data-column={key}
                  data-number={isNumber(kind) || undefined}
                  data-day={kind === 'day' || undefined}
                >
                  {row[place]}
                </td>
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{texts('reportExports.emptyTable')}</td>
            </tr>
          )}
        </tbody>
      </table>
      {leftOut > 0 && <p className={styles.more}>{texts('reportExports.rowsLeftOut', { count: leftOut })}</p>}
    </>
  )
}
