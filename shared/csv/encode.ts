import { guarded } from './formula-guard'

export type Delimiter = ',' | ';' | '\t'

/** A number stands as it is; a text is guarded against being run as a formula. */
export type Cell = string | number

/** One row after RFC 4180, with its line end. */
export const encodeRow = (cells: readonly Cell[], delimiter: Delimiter): string =>
  `${cells.map((cell) => encodeCell(cell, delimiter)).join(delimiter)}\r\n`

const encodeCell = (cell: Cell, delimiter: Delimiter): string => {
  if (typeof cell === 'number') return String(cell)
  const text = guarded(cell)
  return text.includes(delimiter) || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** All three delimiters, whichever is used: some programs guess wrong. Outer spaces: some programs trim them. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/

/** What Excel in this locale takes for the boundary of cells: where the comma is the decimal sign, a semicolon. */
export const listSeparatorOf = (locale: string): Delimiter => {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')
  return decimal?.value === ',' ? ';' : ','
}

/** Tells Excel that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'
