import type { Application } from '../model/application'
import type { Id } from '../model/id'
import { RANK_LENGTH_LIMIT, ranksBetween } from '../model/rank'
import { placeIn } from '../records/column-index'
import type { Transaction } from '../records/transaction'

/** Where cards are put: below or above a card of that column, or at one of its ends. */
export type Place = { readonly below: Id } | { readonly above: Id } | 'top' | 'bottom'

/** Puts the cards, in their order, into the column that they already name. A neighbour that has left the column counts as its top. */
export const placeCards = (tx: Transaction, ids: readonly Id[], huntId: Id, stageId: Id, place: Place): void => {
  const moving = new Set(ids)
  const column = tx.columnOf(huntId, stageId)
  const [above, below] = neighboursOf(column, moving, place)
  const ranks = ranksBetween(above?.rank ?? null, below?.rank ?? null, ids.length)
  if (ranks.some((rank) => rank.length > RANK_LENGTH_LIMIT)) spread(tx, column, moving, ids, above)
  else ids.forEach((id, index) => setRank(tx, id, ranks[index] ?? ''))
}

type Neighbours = readonly [above: Application | undefined, below: Application | undefined]

const neighboursOf = (column: readonly Application[], moving: ReadonlySet<Id>, place: Place): Neighbours => {
  const gap = gapIn(column, place)
  let above = gap - 1
  while (above >= 0 && isMoving(column[above], moving)) above--
  let below = gap
  while (below < column.length && isMoving(column[below], moving)) below++
  return [column[above], column[below]]
}

const isMoving = (card: Application | undefined, moving: ReadonlySet<Id>): boolean =>
  card !== undefined && moving.has(card.id)

/** The index before which the cards go. */
const gapIn = (column: readonly Application[], place: Place): number => {
  if (place === 'top') return 0
  if (place === 'bottom') return column.length
  const neighbour = 'below' in place ? place.below : place.above
  const index = column.findIndex((card) => card.id === neighbour)
  if (index < 0) return 0
  return 'below' in place ? index + 1 : index
}

/** Gives the whole column new short ranks: rare, after hundreds of cards were squeezed into one gap. */
const spread = (
  tx: Transaction,
  column: readonly Application[],
  moving: ReadonlySet<Id>,
  ids: readonly Id[],
  above: Application | undefined,
): void => {
  const staying = column.filter((card) => !moving.has(card.id))
  const gap = above ? placeIn(staying, above) + 1 : 0
  const order = [...staying.slice(0, gap).map((card) => card.id), ...ids, ...staying.slice(gap).map((card) => card.id)]
  const ranks = ranksBetween(null, null, order.length)
  order.forEach((id, index) => setRank(tx, id, ranks[index] ?? ''))
}

const setRank = (tx: Transaction, id: Id, rank: string): void => {
  tx.update('application', id, (draft) => {
    draft.rank = rank
  })
}
