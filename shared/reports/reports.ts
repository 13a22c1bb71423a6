import { finished } from '../queries/reports/work'
import { ACTIVITY } from './activity'
import { ANSWER_CHANCE } from './answer-chance'
import { DIAGNOSIS } from './diagnosis'
import { FLOW } from './flow'
import { FUNNEL } from './funnel'
import { INTERVIEW_TO_OFFER } from './interview-to-offer'
import type { ReportNotes, ReportSize } from './report'
import { questionOf, type ReportSource } from './report-source'
import type { ReportTable } from './report-table'
import { SILENCE_LEDGER } from './silence-ledger'
import { TIME_IN_STAGE } from './time-in-stage'
import { WORK_SEARCH } from './work-search'

/** Those of the page of reports, in the order in which files and paper have them. */
export const PAGE_REPORTS = [
  DIAGNOSIS,
  FUNNEL,
  INTERVIEW_TO_OFFER,
  FLOW,
  TIME_IN_STAGE,
  ANSWER_CHANCE,
  SILENCE_LEDGER,
  ACTIVITY,
] as const

/** Every report there is. The record for an authority has a dialog and a period of its own. */
export const REPORTS = [...PAGE_REPORTS, WORK_SEARCH] as const

/** In addresses of charts, in names of files and on the command line. */
export type ReportName = (typeof REPORTS)[number]['name']

export const REPORT_NAMES: readonly ReportName[] = REPORTS.map(({ name }) => name)

/** A report as numbers. */
export type ReportNumbers = {
  readonly name: ReportName
  readonly n: ReportSize
  readonly tables: readonly ReportTable[]
  readonly notes: ReportNotes
}

/** A report's numbers under a filter, whose period means what it means for that report; in one piece. */
export const reportOf = (name: ReportName, source: ReportSource): ReportNumbers => {
  const report = REPORTS.find((each) => each.name === name)
  if (!report) throw new Error(`there is no report ${name}`)
  const { size, tables, notes } = finished(report.told(questionOf(source)))
  return { name, n: size, tables: tables(source), notes: notes(source) }
}
