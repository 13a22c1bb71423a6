import type { Texts } from '../i18n/create-i18n'
import type { en } from '../i18n/en/index'

/**
 * What a column's cells are. `share`: between 0 and 1. `days`: a length in calendar days. `day`: an ISO day.
 * Everything but `text` and `day` is a number, or `null` where nothing can be said.
 */
export type ColumnKind = 'text' | 'day' | 'count' | 'days' | 'share'
export type Value = string | number | null

export type ColumnKey = keyof typeof en.reportTables.column
export type TableColumn = { readonly key: ColumnKey; readonly header: string; readonly kind: ColumnKind }

/** A table's name: its report's, and for all but the first table of a report what it tells besides. */
/** Every table of every report: part of the contract, and the name of its file. */
export const TABLE_NAMES = [
  'funnel',
  'interview-to-offer',
  'flow',
  'time-in-stage',
  'time-in-stage-over',
  'answer-chance',
  'answer-chance-waits',
  'answer-chance-open',
  'silence-ledger',
  'activity',
  'activity-days',
  'diagnosis',
  'work-search',
] as const
export type TableName = (typeof TABLE_NAMES)[number]

/** The numbers of a report, for a table on screen, a CSV file or a printed page: the query's values as they are. */
export type ReportTable = {
  readonly name: TableName
  readonly title: string
  readonly columns: readonly TableColumn[]
  /** One value for each column. */
  readonly rows: readonly (readonly Value[])[]
}

export const tableOf = <Key extends ColumnKey>(
  texts: Texts,
  name: TableName,
  columns: Readonly<Record<Key, ColumnKind>>,
  rows: readonly Readonly<Record<Key, Value>>[],
): ReportTable => {
  const keys = Object.keys(columns) as Key[] // an object literal's own keys
  return {
    name,
    title: texts(`reportTables.title.${name}`),
    columns: keys.map((key) => ({ key, header: texts(`reportTables.column.${key}`), kind: columns[key] })),
    rows: rows.map((row) => keys.map((key) => row[key])),
  }
}
