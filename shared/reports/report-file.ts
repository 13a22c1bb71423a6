import type { TableName } from './report-table'

/**
 * One report, by the table that is called as it is, or all of them. Main knows the tables alone: it writes reports, and makes
 * none.
 */
export type ReportScope = TableName | 'reports'

/** What a window has made of a report, to be written where the user says. */
export type ReportFile =
  /** The first goes where the user says, the others beside it under names like its own. */
  | { readonly format: 'csv'; readonly tables: readonly { readonly name: TableName; readonly text: string }[] }
  | { readonly format: 'png'; readonly base64: string }
  | { readonly format: 'svg'; readonly text: string }
  | { readonly format: 'sankeymatic'; readonly text: string }

export type SaveReportRequest = { readonly scope: ReportScope; readonly file: ReportFile }

/** The window's page as it is for print, to PDF. */
export type PrintReportRequest = {
  readonly scope: ReportScope
  /** Stands at the foot of each page, beside its number. */
  readonly footer: string
  readonly isLandscape: boolean
}

/** Where it went. */
export type SavedReport = { readonly paths: readonly string[] }
