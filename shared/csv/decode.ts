import type { Delimiter } from './encode'

/** How much a table may hold; checked while reading, before anything is piled up. */
export type TableLimits = { readonly rows: number; readonly columns: number; readonly cells: number }

export type Decoded =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly problem: 'too-many-rows' | 'too-many-columns' }

/**
 * Cells as RFC 4180 has them, and as leniently as spreadsheets: CRLF, LF and CR may be mixed, a quote inside an unquoted
 * cell is a quote, text after a closing quote belongs to the cell, and a quote that never closes is taken literally.
 * Written here because the limits have to act before a row of 10⁷ cells exists.
 */
export const decodeCsv = (
  text: string,
  delimiter: Delimiter,
  limits: TableLimits,
  onProgress: (done: number) => void = () => {},
): Decoded => {
  const rows: string[][] = []
  const reader = new CellReader(text, delimiter)
  let row: string[] = []
  let cells = 0
  while (!reader.isDone) {
    row.push(reader.readCell())
    if (row.length > limits.columns) return { ok: false, problem: 'too-many-columns' }
    if (reader.isRowDone) {
      rows.push(row)
      cells += row.length
      row = []
      if (rows.length > limits.rows || cells > limits.cells) return { ok: false, problem: 'too-many-rows' }
      if (rows.length % ROWS_PER_PROGRESS === 0) onProgress(reader.position / text.length)
    }
  }
  return { ok: true, rows }
}

const ROWS_PER_PROGRESS = 1_000
/** No cell is this long: its quote is a stray one. */
const QUOTED_LENGTH_LIMIT = 1_000_000
/** Each costs a search. */
const UNCLOSED_QUOTES_SOUGHT = 5
const QUOTE = 34
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

class CellReader {
  readonly #text: string
  readonly #delimiter: number
  #unclosedQuotes = 0
  position = 0
  isRowDone = false
  isDone: boolean

  constructor(text: string, delimiter: Delimiter) {
    this.#text = text
    this.#delimiter = delimiter.charCodeAt(0)
    this.isDone = text.length === 0
  }

  readCell(): string {
    const quoted = this.#text.charCodeAt(this.position) === QUOTE ? this.#readQuoted() : ''
    const begin = this.position
    while (this.position < this.#text.length && !this.#isBoundary(this.#text.charCodeAt(this.position))) this.position++
    const rest = this.#text.slice(begin, this.position)
    this.#crossBoundary()
    return quoted === '' ? rest : quoted + rest
  }

  #readQuoted(): string {
    if (this.#unclosedQuotes > UNCLOSED_QUOTES_SOUGHT) return ''
    const begin = this.position + 1
    const limit = begin + QUOTED_LENGTH_LIMIT
    for (let quote = this.#text.indexOf('"', begin); quote >= 0 && quote < limit; ) {
      if (this.#text.charCodeAt(quote + 1) !== QUOTE) {
        this.position = quote + 1
        return this.#text.slice(begin, quote).replaceAll('""', '"')
      }
      quote = this.#text.indexOf('"', quote + 2)
    }
    this.#unclosedQuotes++
    return ''
  }

  #isBoundary(code: number): boolean {
    return code === this.#delimiter || code === LINE_FEED || code === CARRIAGE_RETURN
  }

  /** A last line without an end is a row; an end without a line after it isn't. */
  #crossBoundary(): void {
    const code = this.#text.charCodeAt(this.position)
    const isAtEnd = this.position >= this.#text.length
    this.isRowDone = isAtEnd || code !== this.#delimiter
    this.position += code === CARRIAGE_RETURN && this.#text.charCodeAt(this.position + 1) === LINE_FEED ? 2 : 1
    this.isDone = isAtEnd || (this.isRowDone && this.position >= this.#text.length)
  }
}
