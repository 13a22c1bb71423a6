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
  const [above, below] = neighboursOf(tx, column, moving, place)
  const ranks = ranksInGap(above, below, ids.length)
  if (ranks) setRanks(tx, ids, ranks)
  else spread(tx, column, moving, ids, above)
}

/** `null` where the gap has no room: the keys would get long, or both neighbours have one rank (one was in the archive). */
const ranksInGap = (
  above: Application | undefined,
  below: Application | undefined,
  count: number,
): readonly string[] | null => {
  if (above && below && above.rank >= below.rank) return null
  const ranks = ranksBetween(above?.rank ?? null, below?.rank ?? null, count)
  return ranks.some((rank) => rank.length > RANK_LENGTH_LIMIT) ? null : ranks
}

type Neighbours = readonly [above: Application | undefined, below: Application | undefined]

const neighboursOf = (
  tx: Transaction,
  column: readonly Application[],
  moving: ReadonlySet<Id>,
  place: Place,
): Neighbours => {
  const gap = gapIn(tx, column, place)
  let above = gap - 1
  while (above >= 0 && isMoving(column[above], moving)) above--
  let below = gap
  while (below < column.length && isMoving(column[below], moving)) below++
  return [column[above], column[below]]
}

const isMoving = (card: Application | undefined, moving: ReadonlySet<Id>): boolean =>
  card !== undefined && moving.has(card.id)

/** The index before which the cards go. The neighbour is found by its rank: a column may hold thousands. */
const gapIn = (tx: Transaction, column: readonly Application[], place: Place): number => {
  if (place === 'top') return 0
  if (place === 'bottom') return column.length
  const neighbour = 'below' in place ? place.below : place.above
  const card = tx.get('application', neighbour)
  const index = card ? placeIn(column, card) : -1
  if (column[index]?.id !== neighbour) return 0
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
  setRanks(tx, order, ranksBetween(null, null, order.length))
}

const setRanks = (tx: Transaction, ids: readonly Id[], ranks: readonly string[]): void => {
  for (const [index, id] of ids.entries())
    tx.update('application', id, (draft) => {
      draft.rank = ranks[index] ?? ''
    })
}
