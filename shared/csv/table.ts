import { decodeCsv, type TableLimits } from './decode'
import type { Delimiter } from './encode'
import { unguarded } from './formula-guard'
import { headerKey, KNOWN_HEADERS } from './header'
import type { ImportFailure } from './import-contract'

/** One row; its line as a spreadsheet counts, the header being 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }

/** A header and its rows, all as wide as the widest; blank rows are gone. */
export type Table = { readonly header: readonly string[]; readonly rows: readonly TableRow[] }

export const TABLE_LIMITS: TableLimits = { rows: 200_000, columns: 500, cells: 5_000_000 }

export type TableRead =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: ImportFailure }

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t']

/** How far below a title or a paragraph of notes a header may stand. */
const HEADER_SOUGHT_ROWS = 20

/** A table from the text of a CSV file or of copied spreadsheet cells. */
export const readTable = (text: string, onProgress?: (done: number) => void): TableRead => {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (whole.trim() === '') return { ok: false, problem: 'empty' }
  const separator = /^"?sep=([,;\t])"?(?:\r\n|\r|\n)/i.exec(whole)
  const body = separator ? whole.slice(separator[0].length) : whole
  const delimiter = DELIMITERS.find((each) => each === separator?.[1]) ?? findDelimiter(body)
  const decoded = decodeCsv(body, delimiter, TABLE_LIMITS, onProgress)
  return decoded.ok ? tableOf(decoded.rows) : { ok: false, problem: 'too-large' }
}

/** The delimiter under which the table has the best header. */
const findDelimiter = (text: string): Delimiter => {
  const beginning = text.slice(0, 100_000)
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const decoded = decodeCsv(beginning, delimiter, {
      rows: Number.POSITIVE_INFINITY,
      columns: 200_000,
      cells: 1_000_000,
    })
    const rows = decoded.ok ? decoded.rows.slice(0, HEADER_SOUGHT_ROWS) : []
    const header = rows[headerIndexOf(rows)] ?? []
    const score = header.length > 1 ? knownIn(header) * 1_000 + header.length : 0
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

const knownIn = (row: readonly string[]): number => row.filter((cell) => KNOWN_HEADERS.has(headerKey(cell))).length

/** The first row that names two known columns or more; else the first that has two cells; else the first. */
const headerIndexOf = (rows: readonly (readonly string[])[]): number => {
  const beginning = rows.slice(0, HEADER_SOUGHT_ROWS)
  const named = beginning.findIndex((row) => knownIn(row) >= 2)
  if (named >= 0) return named
  const wide = beginning.findIndex((row) => row.filter((cell) => cell.trim() !== '').length >= 2)
  return Math.max(wide >= 0 ? wide : beginning.findIndex((row) => !isBlank(row)), 0)
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

const tableOf = (decoded: readonly (readonly string[])[]): TableRead => {
  const headerIndex = headerIndexOf(decoded)
  const names = (decoded[headerIndex] ?? []).map((cell) => unguarded(cell).trim())
  if (names.length < 2 && knownIn(names) === 0) return { ok: false, problem: 'not-a-table' }
  const asOne = names.join('\n')
  const rows: TableRow[] = []
  let width = names.length
  for (let index = headerIndex + 1; index < decoded.length; index++) {
    const cells = decoded[index] ?? []
    if (isBlank(cells) || cells.map((cell) => cell.trim()).join('\n') === asOne) continue
    rows.push({ line: index - headerIndex + 1, cells: cells.map(unguarded) })
    width = Math.max(width, cells.length)
  }
  if (rows.length === 0) return { ok: false, problem: 'no-rows' }
  return { ok: true, table: { header: [...names, ...Array<string>(width - names.length).fill('')], rows } }
}

/** Several parts of one table, such as an export that came in two files; `null` where their headers differ. */
export const joinTables = (tables: readonly Table[]): Table | null => {
  const [first, ...others] = tables
  if (!first) return null
  const key = (table: Table): string => table.header.map(headerKey).join('\n').trim()
  if (others.some((table) => key(table) !== key(first))) return null
  return { header: first.header, rows: tables.flatMap((table) => table.rows) }
}
