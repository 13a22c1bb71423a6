import { filterWords, periodWords } from '../../../../shared/reports/caption'
import { pictureOf } from '../../../../shared/reports/picture'
import { type ReportQuestion, type ReportWords, sizeWords, type ToldReport } from '../../../../shared/reports/report'
import { PAGE_REPORTS } from '../../../../shared/reports/reports'
import { dayWords } from '../../../../shared/words/day-words'
import { inSlices } from '../../../state/slices'
import { replica } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import type { DrawnCards } from '../drawn-card'
import { useReports } from '../reports-store'
import type { Shown } from '../use-filter'
import { exportWords } from './export-words'
import { useNamesChoice } from './names-choice'
import type { PrintedDocument, PrintedReport } from './print-document'
import { printDocument } from './print-report'
import { dataUrlOf } from './raster'
import { csvOf, save } from './save'
import { takePicture } from './take-picture'

type PageReport = (typeof PAGE_REPORTS)[number]

/** Hundreds of days: the heatmap draws them, the CSV file lists them. */
const DRAWN_ALONE = 'activity-days'

/** Every table of every report, as CSV files in one folder. The user's own numbers: with all names. */
export const saveAllNumbers = (question: ReportQuestion, kind: 'plain' | 'excel'): Promise<boolean> =>
  save(async () => {
    const words = exportWords(true)
    const tables = []
    for (const report of PAGE_REPORTS) tables.push(...(await toldBy(report, question)).tables(words))
    return csvOf('reports', tables, kind)
  })

/** Every report with its chart and its numbers on paper. */
export const printWholeReport = async (shown: Shown, question: ReportQuestion, cards: DrawnCards): Promise<boolean> => {
  const { withNames } = useNamesChoice.getState()
  const { asTables } = useReports.getState()
  const words = exportWords(withNames)
  const reports: PrintedReport[] = []
  useReports.setState({ isWhole: true, asTables: new Set() })
  try {
    for (const report of PAGE_REPORTS)
      reports.push(printedReport(report, await toldBy(report, question), await pictureAddress(report, cards), words))
  } finally {
    useReports.setState({ isWhole: false, asTables })
  }
  const title = texts('reportExports.reportTitle')
  const period = periodWords(question.period, words)
  const day = dayWords(question.today, words)
  const filters = filterWords(shown, words)
  const whole: PrintedDocument = {
    title,
    lines: [
      `${sizeWords({ count: question.applied.length, of: 'applications' }, words)} · ${period}`,
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

/** In slices, as the screen works it out. */
const toldBy = async (report: PageReport, question: ReportQuestion): Promise<ToldReport> => {
  const told = await inSlices(report.told(question), () => true)
  if (told === null) throw new Error('nobody stopped it')
  return told.value
}

const printedReport = (
  { name }: PageReport,
  { size, tables, notes }: ToldReport,
  picture: string | null,
  words: ReportWords,
): PrintedReport => {
  const { tooEarly, sentences, beside } = notes(words)
  return {
    title: texts(`reports.question.${name}`),
    size: sizeWords(size, words),
    notes: beside,
    sentences: tooEarly === null ? sentences : [tooEarly, ...sentences],
    picture,
    tables: tables(words).filter((table) => table.name !== DRAWN_ALONE),
  }
}

/** As the address of an image; `null`: it has no chart, or none yet. */
const pictureAddress = async ({ name, picture }: PageReport, cards: DrawnCards): Promise<string | null> => {
  if (picture !== 'chart') return null
  const card = cards.get(name)
  if (!card) throw new Error('the reports left the screen')
  const charts = await takePicture(card)
  return charts.length === 0 ? null : dataUrlOf(pictureOf({ title: null, caption: [], charts }).svg)
}
