import type { SortKey } from '../../fields/column'
import type { Id } from '../../model/id'
import type { ColumnSort } from '../../model/table-setup'
import { compareNewestFirst, type OrderedRow, type RowComparer, rowComparer, type TextOrder } from './row-order'

/** The rows of a table in their order. Sorted once; afterwards a change costs two binary searches, not another sort. */
export class SortedRows {
  readonly #rowOf: (id: Id) => OrderedRow | null
  readonly #compare: RowComparer
  readonly #known = new Map<Id, OrderedRow>()
  #rows: OrderedRow[]

  /** `rows` stand in their order already. `rowOf`: how a row is compared now; `null`: it doesn't belong to the table. */
  private constructor(rows: OrderedRow[], compare: RowComparer, rowOf: (id: Id) => OrderedRow | null) {
    this.#rows = rows
    this.#compare = compare
    this.#rowOf = rowOf
    for (const row of rows) this.#known.set(row.id, row)
  }

  static sort(
    ids: Iterable<Id>,
    order: readonly ColumnSort[],
    texts: TextOrder,
    rowOf: (id: Id) => OrderedRow | null,
  ): SortedRows {
    const rows = Array.from(ids, rowOf).filter((row) => row !== null)
    return new SortedRows(sorted(rows, order, texts), rowComparer(order, texts), rowOf)
  }

  /** Those rows that are accepted, in the same order: another filter needs no other sort. */
  filtered(accepts: (id: Id) => boolean): SortedRows {
    const rows = this.#rows.filter(({ id }) => accepts(id))
    return new SortedRows(rows, this.#compare, (id) => (accepts(id) ? this.#rowOf(id) : null))
  }

  get rows(): readonly OrderedRow[] {
    return this.#rows
  }

  has(id: Id): boolean {
    return this.#known.has(id)
  }

  /** Puts rows that were touched where they belong now; answers whether anything moved, came or went. */
  touch(ids: Iterable<Id>): boolean {
    let isChanged = false
    for (const id of ids) isChanged = this.#touchOne(id) || isChanged
    if (isChanged) this.#rows = [...this.#rows] // whoever holds the rows sees that they are others
    return isChanged
  }

  #touchOne(id: Id): boolean {
    const before = this.#known.get(id) ?? null
    const after = this.#rowOf(id)
    if (before === null && after === null) return false
    if (before && after && this.#compare(before, after) === 0) {
      this.#known.set(id, after)
      this.#rows[this.placeOf(before)] = after
      return false
    }
    if (before) this.#rows.splice(this.placeOf(before), 1)
    if (after) {
      this.#rows.splice(this.placeOf(after), 0, after)
      this.#known.set(id, after)
    } else this.#known.delete(id)
    return true
  }

  /** Where a row stands, or would stand (binary search). */
  placeOf(row: OrderedRow): number {
    let low = 0
    let high = this.#rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.#rows[middle]
      if (other && this.#compare(other, row) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Equal texts are common (stages, sources, cities): each distinct one is compared by language once, then all by their ranks. */
const sorted = (rows: readonly OrderedRow[], order: readonly ColumnSort[], texts: TextOrder): OrderedRow[] => {
  const ranks = order.map(({ isDescending }, column) => ranksIn(rows, column, isDescending ? -1 : 1, texts))
  const places = Array.from(rows, (_, place) => place)
  places.sort((a, b) => {
    for (const rank of ranks) {
      const [one, other] = [rank[a] ?? 0, rank[b] ?? 0]
      if (one !== other) return one < other ? -1 : 1
    }
    const [rowA, rowB] = [rows[a], rows[b]]
    return rowA && rowB ? compareNewestFirst(rowA, rowB) : 0
  })
  return places.flatMap((place) => rows[place] ?? [])
}

/** Each row's rank in one column, turned for its direction; empty ones are beyond all others. Texts that compare as equal (another case) share one. */
const ranksIn = (rows: readonly OrderedRow[], column: number, sign: number, texts: TextOrder): Float64Array => {
  const distinct = new Set<string>()
  for (const { keys } of rows) {
    const key = keys[column]
    if (typeof key === 'string') distinct.add(key)
  }
  const rankOf = new Map<SortKey, number>()
  let before: string | null = null
  let rank = -1
  for (const text of [...distinct].sort(texts.compare)) {
    if (before === null || texts.compare(before, text) !== 0) rank++
    rankOf.set(text, rank)
    before = text
  }
  return Float64Array.from(rows, ({ keys }) => {
    const key = keys[column] ?? null
    if (key === null) return Number.POSITIVE_INFINITY
    return sign * (typeof key === 'string' ? (rankOf.get(key) ?? 0) : key)
  })
}
