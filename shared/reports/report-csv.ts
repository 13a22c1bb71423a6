import { BYTE_ORDER_MARK, type Cell, encodeRow, listSeparatorOf } from '../csv/encode'
import type { ReportTable, Value } from './report-table'

/** `plain`: RFC 4180 with commas. `excel`: as a double click in Excel of this locale understands it. */
export type CsvFlavour = { readonly kind: 'plain' } | { readonly kind: 'excel'; readonly locale: string }

/** A table as a CSV file: days in ISO form, numbers plain and whole, nothing where nothing can be said. */
export const reportCsv = ({ columns, rows }: ReportTable, flavour: CsvFlavour): string => {
  const delimiter = flavour.kind === 'excel' ? listSeparatorOf(flavour.locale) : ','
  const line = (cells: readonly Cell[]): string => encodeRow(cells, delimiter)
  // Where a semicolon separates, the comma is the decimal sign: a number with a point would be read as a text or a date.
  const cellOf = (value: Value): Cell =>
    typeof value === 'number' && delimiter === ';' && !Number.isInteger(value)
      ? String(value).replace('.', ',')
      : (value ?? '')
  const lines = [line(columns.map(({ header }) => header)), ...rows.map((row) => line(row.map(cellOf)))]
  return `${flavour.kind === 'excel' ? BYTE_ORDER_MARK : ''}${lines.join('')}`
}
