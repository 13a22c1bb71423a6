import { tsvOf } from '../../../shared/csv/tsv'
import type { Id } from '../../../shared/model/id'
import { shownColumns } from '../../../shared/model/table-setup'
import { setupNow } from '../../state/table-setup'
import { toastDone, toastProblem } from '../../state/toasts'
import { copyText } from '../../ui/copy-text'
import { texts } from '../../ui/i18n'
import { columnName, plainCells } from './words'

/** Copies rows with the columns that are shown. */
export const copyRows = (ids: readonly Id[]): void => {
  const columns = shownColumns(setupNow()).map(({ id }) => id)
  if (copyText(tsvOf(columns.map(columnName), plainCells(ids, columns))))
    toastDone(texts('table.copied', { count: ids.length }))
  else toastProblem(texts('table.copyFailed'))
}
