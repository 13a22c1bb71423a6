import type { CellWords } from './cell-words'
import type { ColumnKey, ReportTable, TableColumn, Value } from './report-table'

export type PrintedTable = {
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
  /** Rows that are for the CSV file alone. */
  readonly leftOut: number
}

/** A share and both ends of its interval: on paper one column. */
const BANDS: Readonly<Partial<Record<ColumnKey, readonly [low: ColumnKey, high: ColumnKey]>>> = {
  share: ['low', 'high'],
  answeredShare: ['answeredLow', 'answeredHigh'],
  chance: ['chanceLow', 'chanceHigh'],
  goodChance: ['goodLow', 'goodHigh'],
  plainShare: ['plainLow', 'plainHigh'],
}

/** A table for a page that is as wide as paper is: each share with its interval in one column, and at most so many rows. */
export const printTable = (table: ReportTable, words: CellWords, most: number): PrintedTable => {
  const ends = new Set(Object.values(BANDS).flat())
  const columns = table.columns.filter(({ key }) => !ends.has(key))
  const placeOf = (key: ColumnKey): number => table.columns.findIndex((column) => column.key === key)
  const cells = (row: readonly Value[]): readonly string[] =>
    columns.map((column) => {
      const written = words(column, row[placeOf(column.key)] ?? null)
      const [low, high] = (BANDS[column.key] ?? []).map((end) => row[placeOf(end)] ?? null)
      return low == null || high == null ? written : `${written} (${words(column, low)}–${words(column, high)})`
    })
  return {
    title: table.title,
    columns,
    rows: table.rows.slice(0, most).map(cells),
    leftOut: Math.max(0, table.rows.length - most),
  }
}
