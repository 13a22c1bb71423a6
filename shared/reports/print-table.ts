import type { ColumnKey, ColumnKind, ReportTable, Value } from './tables/report-table'

export type PrintedColumn = { readonly key: ColumnKey; readonly header: string; readonly isNumber: boolean }
export type PrintedTable = {
  readonly title: string
  readonly columns: readonly PrintedColumn[]
  readonly rows: readonly (readonly string[])[]
  /** Rows that are for the CSV file alone. */
  readonly leftOut: number
}

/** How a value is written. */
export type CellWords = (kind: ColumnKind, value: Value) => string

/** A share and both ends of its interval: on paper one column. */
const BANDS: Readonly<Partial<Record<ColumnKey, readonly [low: ColumnKey, high: ColumnKey]>>> = {
  share: ['low', 'high'],
  answeredShare: ['answeredLow', 'answeredHigh'],
  chance: ['chanceLow', 'chanceHigh'],
  plainShare: ['plainLow', 'plainHigh'],
}

/** A table for a page that is as wide as paper is: each share with its interval in one column, and at most so many rows. */
export const printTable = (table: ReportTable, words: CellWords, most: number): PrintedTable => {
  const ends = new Set(Object.values(BANDS).flat())
  const columns = table.columns.filter(({ key }) => !ends.has(key))
  const placeOf = (key: ColumnKey): number => table.columns.findIndex((column) => column.key === key)
  const cells = (row: readonly Value[]): readonly string[] =>
    columns.map(({ key, kind }) => {
      const written = words(kind, row[placeOf(key)] ?? null)
      const [low, high] = (BANDS[key] ?? []).map((end) => row[placeOf(end)] ?? null)
      return low == null || high == null ? written : `${written} (${words('share', low)}–${words('share', high)})`
    })
  return {
    title: table.title,
    columns: columns.map(({ key, header, kind }) => ({ key, header, isNumber: kind !== 'text' && kind !== 'day' })),
    rows: table.rows.slice(0, most).map(cells),
    leftOut: Math.max(0, table.rows.length - most),
  }
}
