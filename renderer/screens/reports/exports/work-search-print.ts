import type { Period } from '../../../../shared/queries/reports/report-filter'
import type { WorkSearchLine } from '../../../../shared/queries/reports/work-search'
import type { ReportTable } from '../../../../shared/reports/tables/report-table'
import { todayNow } from '../../../state/clock'
import { dayWords } from '../../../state/words/when'
import { texts } from '../../../ui/i18n'
import { periodWords } from './caption'
import { printDocument } from './print-report'

/** The record on paper, with room for what an authority wants to see written by hand. */
export const printWorkSearch = (
  lines: readonly WorkSearchLine[],
  table: ReportTable,
  period: Period,
): Promise<boolean> => {
  const title = texts('reportExports.record.title')
  const words = periodWords(period)
  const day = dayWords(todayNow())
  const size = (['applied', 'interview', 'follow-up'] as const)
    .map((what) =>
      texts(`reportExports.record.count.${what}`, { count: lines.filter((line) => line.what === what).length }),
    )
    .join(' · ')
  return printDocument(
    {
      title,
      lines: [words],
      blanks: [texts('reportExports.record.name'), texts('reportExports.record.reference')],
      reports: [
        {
          title: texts('reports.question.work-search'),
          size,
          notes: [],
          sentences: [],
          picture: null,
          tables: [table],
        },
      ],
      signature: texts('reportExports.record.signature'),
    },
    { scope: 'work-search', footer: texts('reportExports.footer', { title, period: words, day }), isLandscape: true },
  )
}
