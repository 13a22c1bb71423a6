import { inOnePiece } from '../queries/reports/work'
import { type WorkSearchLine, workSearchOf } from '../queries/reports/work-search'
import type { Words } from '../words/words'
import { defineReport, notesOf, type ReportWords } from './report'
import { type ReportTable, tableOf } from './report-table'

/** What an authority asks for: when, with whom, as what, how, and what came of it. The period is about the day itself. */
export const WORK_SEARCH = defineReport({
  name: 'work-search',
  isWide: true,
  picture: null,
  asks: ['passed', 'period'],
  work: ({ passed, period }) => inOnePiece(() => workSearchOf(passed, period)),
  size: (lines) => ({ count: lines.length, of: 'happenings' }),
  tables: (lines, words) => [tableOfLines(lines, words)],
  notes: (lines, { texts }) => notesOf({ tooEarly: lines.length === 0 ? texts('reportExports.record.empty') : null }),
  drawn: () => null,
})

/** How many of each: what stands under the record's title. */
export const recordCounts = (lines: readonly WorkSearchLine[], { texts }: Words): string =>
  (['applied', 'interview', 'follow-up'] as const)
    .map((what) =>
      texts(`reportExports.record.count.${what}`, { count: lines.filter((line) => line.what === what).length }),
    )
    .join(' · ')

const tableOfLines = (lines: readonly WorkSearchLine[], { texts, names }: ReportWords): ReportTable =>
  tableOf(
    texts,
    'work-search',
    {
      date: 'day',
      what: 'text',
      employer: 'text',
      role: 'text',
      source: 'text',
      url: 'text',
      contact: 'text',
      result: 'text',
      nextStep: 'text',
    },
    lines.map(({ day, what, isConfirmed, applicationId, source, url, result }) => {
      const { company, role } = names.application(applicationId)
      return {
        date: day,
        what: texts(`reportTables.what.${isConfirmed ? what : 'unconfirmed'}`),
        employer: company,
        role,
        source,
        url,
        contact: names.contacts(applicationId),
        result: texts(`reportTables.end.${result}`),
        nextStep: names.nextStep(applicationId),
      }
    }),
  )
