import type { SortKey } from '../../fields/column'
import type { Application } from '../../model/application'
import type { Id } from '../../model/id'
import type { ColumnSort, Grouping } from '../../model/table-setup'
import type { Overview } from '../overview'
import { sortKeyOf } from './cells'
import type { TableContext } from './table-row'

/** A row as it is compared: its key in each sorted column, then when it was added. */
export type OrderedRow = {
  readonly id: Id
  readonly keys: readonly SortKey[]
  readonly createdAt: Application['createdAt']
}

/** Compares texts of one language. Made once: making one costs as much as thousands of comparisons. */
export type TextOrder = Pick<Intl.Collator, 'compare'>

/** Numbers in names count as numbers; another case alone is alike, so that what is sorted by next decides. */
export const textOrderOf = (locale: string | undefined): TextOrder =>
  new Intl.Collator(locale, { numeric: true, sensitivity: 'accent' })

export type RowComparer = (a: OrderedRow, b: OrderedRow) => number

/** By this the group comes first, then the sort. */
export const orderOf = (groupBy: Grouping | null, sort: readonly ColumnSort[]): readonly ColumnSort[] =>
  groupBy === null
    ? sort
    : [
        sort.find(({ column }) => column === groupBy) ?? { column: groupBy, isDescending: false },
        ...sort.filter(({ column }) => column !== groupBy),
      ]

export const orderedRow = (overview: Overview, order: readonly ColumnSort[], context: TableContext): OrderedRow => ({
  id: overview.application.id,
  keys: order.map(({ column }) => sortKeyOf(column, overview, context)),
  createdAt: overview.application.createdAt,
})

/** Empty ones last in either direction; rows that are alike keep one order, the newest first, whatever else is sorted. */
export const rowComparer = (order: readonly ColumnSort[], texts: TextOrder): RowComparer => {
  const signs = order.map(({ isDescending }) => (isDescending ? -1 : 1))
  return (a, b) => {
    for (let index = 0; index < signs.length; index++) {
      const compared = compareKeys(a.keys[index] ?? null, b.keys[index] ?? null, signs[index] ?? 1, texts)
      if (compared !== 0) return compared
    }
    return compareNewestFirst(a, b)
  }
}

const compareKeys = (a: SortKey, b: SortKey, sign: number, texts: TextOrder): number => {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return sign * (typeof a === 'string' ? texts.compare(a, String(b)) : a - Number(b))
}

/** The order of rows that are alike in everything that is sorted by. */
export const compareNewestFirst = (a: OrderedRow, b: OrderedRow): number => {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
