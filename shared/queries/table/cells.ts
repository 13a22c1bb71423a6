import type { Cell } from '../../csv/encode'
import type { CellWords, SortKey } from '../../fields/column'
import { columnOf } from '../../fields/columns'
import type { ColumnId } from '../../model/table-setup'
import { atOf } from '../../model/time'
import type { Overview } from '../overview'
import type { TableContext } from './table-row'

/** A number stays one; anything else is in words. */
export const cellOf = (column: ColumnId, overview: Overview, context: TableContext, words: CellWords): Cell =>
  columnOf(column).cell(overview, context, words)

/** By meaning where words have an order (stages as on the board), else as a text. */
export const sortKeyOf = (column: ColumnId, overview: Overview, context: TableContext): SortKey =>
  columnOf(column).sortKey(overview, context)

/** Words for a file: days as `YYYY-MM-DD`, moments as `YYYY-MM-DD HH:mm` on the user's wall clock, numbers without grouping. */
export const fileWords = (texts: CellWords['texts']): CellWords => ({
  texts,
  day: (value) => value,
  moment: (instant, zone) => {
    const { day: date, time } = atOf(instant, zone)
    return `${date} ${time}`
  },
  number: String,
})
