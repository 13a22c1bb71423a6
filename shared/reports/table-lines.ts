import type { CellWords } from './cell-words'
import type { ReportTable } from './report-table'

/** A table in lines of words, for where no table can stand: its title, then "column: value" of each row, without empty cells. */
export const tableLines = ({ title, columns, rows }: ReportTable, words: CellWords): readonly string[] => [
  title,
  ...rows.map((row) =>
    columns
      .flatMap((column, place) => {
        const value = row[place] ?? null
        return value === null || value === '' ? [] : [`${column.header}: ${words(column, value)}`]
      })
      .join('; '),
  ),
]
