import type { Choice } from '../../../shared/fields/column'
import { columnOf } from '../../../shared/fields/columns'
import type { ColumnId } from '../../../shared/model/table-setup'
import { stagesOf } from '../../../shared/queries/board'
import type { Overview } from '../../../shared/queries/overview'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'

/** What a cell holds, as a text to edit. */
export const savedText = (overview: Overview, column: ColumnId): string =>
  columnOf(column).editor?.saved(overview, texts) ?? ''

/** What can be chosen in a cell: the stages are the user's own. */
export const choicesOf = (column: ColumnId): Choice[] =>
  column === 'stage'
    ? stagesOf(replica.pipeline).map(({ id, name }) => ({ value: id, label: name }))
    : (columnOf(column).editor?.choices?.(texts) ?? [])
