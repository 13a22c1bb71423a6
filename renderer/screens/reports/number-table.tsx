import { Button } from '@mantine/core'
import { useState } from 'react'
import { cellWordsIn } from '../../../shared/reports/cell-words'
import type { ReportTable } from '../../../shared/reports/report-table'
import { countWords } from '../../state/words/number-words'
import { windowWords } from '../../state/words/words'
import { texts } from '../../ui/i18n'
import styles from './number-table.module.css'
import { isNumber, TableHead } from './table-head'

/** More rows than this are shown on demand: a page of thousands would hold the window up. */
const ROWS_AT_ONCE = 50

/** The numbers of a report, one by one; the exact value stands in each cell's `data-value`. */
export const NumberTable = ({ table }: { readonly table: ReportTable }) => {
  const [shown, setShown] = useState(ROWS_AT_ONCE)
  const { columns, rows } = table
  const cellWords = cellWordsIn(windowWords())
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the arrow keys
    <section className={styles.scroller} aria-label={table.title} tabIndex={0}>
      <table className={styles.table} data-table={table.name}>
        <caption className={styles.caption}>{table.title}</caption>
        <TableHead columns={columns} />
        <tbody>
          {rows.slice(0, shown).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity, and never change places
            <tr key={index}>
              {columns.map(({ key, kind }, place) => {
                const value = row[place] ?? null
                return (
                  <td key={key} data-number={isNumber(kind) || undefined} data-value={value ?? ''}>
                    {cellWords({ key, kind }, value)}
                  </td>
                )
              })}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{texts('reports.noRows')}</td>
            </tr>
          )}
        </tbody>
      </table>
      {rows.length > shown && (
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + ROWS_AT_ONCE * 4)}>
          {texts('reports.moreRows', { shown: countWords(shown), all: countWords(rows.length) })}
        </Button>
      )}
    </section>
  )
}
