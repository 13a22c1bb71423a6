import { finished } from '../../shared/queries/reports/work'
import type { ReportNotes, ReportSize } from '../../shared/reports/report'
import { questionOf, type ReportSource } from '../../shared/reports/report-source'
import type { ReportTable } from '../../shared/reports/report-table'
import { REPORTS, type ReportName } from '../../shared/reports/reports'

export const REPORT_NAMES: readonly ReportName[] = REPORTS.map(({ name }) => name)

/** A report as numbers and what is said with them. */
export type ReportNumbers = {
  readonly name: ReportName
  readonly n: ReportSize
  readonly tables: readonly ReportTable[]
  readonly notes: ReportNotes
}

/** A report under a filter, in one piece. */
export const reportOf = (name: ReportName, source: ReportSource): ReportNumbers => {
  const report = REPORTS.find((each) => each.name === name)
  if (!report) throw new Error(`there is no report ${name}`)
  const { size, tables, notes } = finished(report.told(questionOf(source)))
  return { name, n: size, tables: tables(source), notes: notes(source) }
}
