import type { Cell } from './encode'
import { guarded } from './formula-guard'

/** A cell as a spreadsheet takes it from the clipboard: on one line, and never run as a formula. */
const pasted = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell)
  const text = guarded(cell.replace(/[\t\r\n]+/g, ' '))
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows under their names, for pasting into a spreadsheet. */
export const tsvOf = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((cells) => cells.map(pasted).join('\t')).join('\r\n')
