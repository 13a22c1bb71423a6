import type { Id } from '../../model/id'
import type { ColumnSort } from '../../model/table-setup'
import { type OrderedRow, rowComparer, type TextOrder } from './row-order'
import type { SortKey } from './sort-keys'

/** The rows of a table in their order. Sorted once; afterwards a change costs two binary searches, not another sort. */
export class SortedRows {
  readonly #rowOf: (id: Id) => OrderedRow | null
  readonly #compare: (a: OrderedRow, b: OrderedRow) => number
  readonly #known = new Map<Id, OrderedRow>()
  #rows: OrderedRow[]

  /** `rowOf`: how a row is compared now; `null`: it doesn't belong to the table. */
  constructor(ids: Iterable<Id>, order: readonly ColumnSort[], texts: TextOrder, rowOf: (id: Id) => OrderedRow | null) {
    this.#rowOf = rowOf
    this.#compare = rowComparer(order, texts)
    for (const id of ids) {
      const row = rowOf(id)
      if (row) this.#known.set(id, row)
    }
    this.#rows = sorted([...this.#known.values()], order, texts)
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

/** Equal texts are common (stages, sources, cities): each distinct one is compared by language once, then by its place. */
const sorted = (rows: readonly OrderedRow[], order: readonly ColumnSort[], texts: TextOrder): OrderedRow[] => {
  const places = order.map((_, column) => textPlaces(rows, column, texts))
  const compare = rowComparer(order, texts)
  const ranked = rows.map((row) => ({
    row,
    ranked: {
      ...row,
      keys: row.keys.map((key, column) => (typeof key === 'string' ? (places[column]?.get(key) ?? null) : key)),
    },
  }))
  return ranked.sort((a, b) => compare(a.ranked, b.ranked)).map(({ row }) => row)
}

/** Texts that compare as equal (another case) share a place. */
const textPlaces = (rows: readonly OrderedRow[], column: number, texts: TextOrder): ReadonlyMap<SortKey, number> => {
  const distinct = [...new Set(rows.map((row) => row.keys[column]))].filter((key) => typeof key === 'string')
  distinct.sort(texts.compare)
  const places = new Map<SortKey, number>()
  let place = -1
  for (const [index, key] of distinct.entries()) {
    const before = distinct[index - 1]
    if (before === undefined || texts.compare(before, key) !== 0) place++
    places.set(key, place)
  }
  return places
}
