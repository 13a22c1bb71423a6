import type { Period } from '../../../../shared/queries/reports/report-filter'
import type { WorkSearchLine } from '../../../../shared/queries/reports/work-search'
import { periodWords } from '../../../../shared/reports/caption'
import type { ReportTable } from '../../../../shared/reports/report-table'
import { recordCounts } from '../../../../shared/reports/work-search'
import { dayWords } from '../../../../shared/words/day-words'
import { todayNow } from '../../../state/clock'
import { windowWords } from '../../../state/words/words'
import { texts } from '../../../ui/i18n'
import { printDocument } from './print-report'

/** The record on paper, with room for what an authority wants to see written by hand. */
export const printWorkSearch = (
  lines: readonly WorkSearchLine[],
  tables: readonly ReportTable[],
  period: Period,
): Promise<boolean> => {
  const title = texts('reportExports.record.title')
  const words = windowWords()
  const days = periodWords(period, words)
  const footer = texts('reportExports.footer', { title, period: days, day: dayWords(todayNow(), words) })
  return printDocument(
    {
      title,
      lines: [days],
      blanks: [texts('reportExports.record.name'), texts('reportExports.record.reference')],
      reports: [
        {
          title: texts('reports.question.work-search'),
          size: recordCounts(lines, words),
          notes: [],
          sentences: [],
          picture: null,
          tables,
        },
      ],
      signature: texts('reportExports.record.signature'),
    },
    { scope: 'work-search', footer, isLandscape: true },
  )
}
