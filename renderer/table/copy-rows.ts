import { guarded } from '../../shared/csv/formula-guard'
import type { Id } from '../../shared/model/id'
import { shownColumns } from '../../shared/model/table-setup'
import { texts } from '../i18n'
import { toastDone, toastProblem } from '../ui/toasts'
import { setupNow } from './table-store'
import { columnName, plainCells } from './words'

/** A cell as a spreadsheet takes it from the clipboard: on one line, and never run as a formula. */
const pasted = (cell: string | number): string => {
  if (typeof cell === 'number') return String(cell)
  const text = guarded(cell.replace(/[\t\r\n]+/g, ' '))
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
}

/** The columns that are shown, with their names above, for pasting into a spreadsheet. */
export const tsvOf = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [header, ...rows].map((cells) => cells.map(pasted).join('\t')).join('\r\n')

export const copyRows = async (ids: readonly Id[]): Promise<void> => {
  const columns = shownColumns(setupNow()).map(({ id }) => id)
  try {
    await navigator.clipboard.writeText(tsvOf(columns.map(columnName), plainCells(ids, columns)))
    toastDone(texts('table.copied', { count: ids.length }))
  } catch {
    toastProblem(texts('table.copyFailed'))
  }
}
