import { pictureOf } from '../../../../shared/reports/picture'
import { type ReportSource, reportOf } from '../../../../shared/reports/report'
import { REPORT_NAMES, type ReportName } from '../../../../shared/reports/report-names'
import type { ReportTable } from '../../../../shared/reports/tables/report-table'
import { replica } from '../../../state/use-pipeline'
import { dayWords } from '../../../state/words/when'
import { texts } from '../../../ui/i18n'
import { useReports } from '../reports-store'
import type { Shown } from '../use-filter'
import { filterWords, periodWords } from './caption'
import { useNamesChoice } from './names-choice'
import type { PrintedDocument, PrintedReport } from './print-document'
import { printDocument } from './print-report'
import { dataUrlOf } from './raster'
import { csvOf, save } from './save'
import { reportSource } from './source'
import { cardOf, isDrawn, takePicture } from './take-picture'

/** The work-search record is an authority's, with a period of its own. */
const IN_WHOLE = REPORT_NAMES.filter((name) => name !== 'work-search')

/** Hundreds of days: the heatmap draws them, the CSV file lists them. */
const DRAWN_ALONE = 'activity-days'

/** Every table of every report, as CSV files in one folder. The user's own numbers: with all names. */
export const saveAllNumbers = (shown: Shown, kind: 'plain' | 'excel'): Promise<boolean> =>
  save(() => {
    const source = reportSource(shown, true)
    const tables = IN_WHOLE.flatMap((name): readonly ReportTable[] => reportOf(name, source).tables)
    return csvOf('reports', tables, kind)
  })

/** Every report with its chart and its numbers on paper. */
export const printWholeReport = async (shown: Shown): Promise<boolean> => {
  const { withNames } = useNamesChoice.getState()
  const { asTables } = useReports.getState()
  const source = reportSource(shown, withNames)
  const reports: PrintedReport[] = []
  useReports.setState({ isWhole: true, asTables: new Set() })
  try {
    const page = document.querySelector<HTMLElement>('[data-reports]')
    if (page) await isDrawn(page)
    for (const name of IN_WHOLE) reports.push(await printedReport(name, source))
    // Their charts went with it.
    if (!page?.isConnected) throw new Error('the reports left the screen')
  } finally {
    useReports.setState({ isWhole: false, asTables })
  }
  const title = texts('reportExports.reportTitle')
  const period = periodWords(shown.filter.period)
  const day = dayWords(source.context.today)
  const filters = filterWords(shown)
  const whole: PrintedDocument = {
    title,
    lines: [
      `${texts('reportTables.n.applications', { count: shown.applied.length })} · ${period}`,
      ...(withNames ? [huntLine(shown)] : [texts('reportExports.hiddenNames')]),
      ...(filters === null ? [] : [filters]),
      texts('reportExports.madeOn', { day }),
    ],
    blanks: [],
    reports,
    signature: null,
  }
  const footer = texts('reportExports.footer', { title, period, day })
  return printDocument(whole, { scope: 'reports', footer, isLandscape: false })
}

const huntLine = ({ filter: { huntId } }: Shown): string =>
  huntId === null
    ? texts('reportExports.allHunts')
    : texts('reportExports.huntLine', { name: replica.pipeline.get('hunt', huntId)?.name ?? '' })

const printedReport = async (name: ReportName, source: ReportSource): Promise<PrintedReport> => {
  const { n, tables } = reportOf(name, source)
  const charts = await takePicture(name)
  return {
    title: texts(`reports.question.${name}`),
    size: texts(`reportTables.n.${n.of}`, { count: n.count }),
    notes: toldBy(name, 'li[data-note]'),
    sentences: toldBy(name, 'p[data-note]'),
    picture: charts.length === 0 ? null : dataUrlOf(pictureOf({ title: null, caption: [], charts }).svg),
    tables: tables.filter((table) => table.name !== DRAWN_ALONE),
  }
}

/** As the screen says it: what stands beside the figures, the sentence of the diagnosis, or why it is too early. */
const toldBy = (name: ReportName, notes: string): readonly string[] =>
  [...(cardOf(name)?.querySelectorAll<HTMLElement>(notes) ?? [])].map(({ innerText }) => innerText.trim())
