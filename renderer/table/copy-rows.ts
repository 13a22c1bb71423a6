import { tsvOf } from '../../shared/csv/tsv'
import type { Id } from '../../shared/model/id'
import { shownColumns } from '../../shared/model/table-setup'
import { texts } from '../i18n'
import { toastDone, toastProblem } from '../ui/toasts'
import { setupNow } from './table-store'
import { columnName, plainCells } from './words'

/** Copies rows with the columns that are shown. */
export const copyRows = async (ids: readonly Id[]): Promise<void> => {
  const columns = shownColumns(setupNow()).map(({ id }) => id)
  try {
    await navigator.clipboard.writeText(tsvOf(columns.map(columnName), plainCells(ids, columns)))
    toastDone(texts('table.copied', { count: ids.length }))
  } catch {
    toastProblem(texts('table.copyFailed'))
  }
}
