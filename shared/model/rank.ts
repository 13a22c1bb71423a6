import { generateNKeysBetween } from 'fractional-indexing'

/** A card's or a stage's place among its neighbours: fractional-index keys, ordered by code unit. */
export type Rank = string

/** Squeezing into one gap lengthens the keys; a column with one longer than this is spread out again. */
export const RANK_LENGTH_LIMIT = 64

/** `count` new ranks in order, all between two neighbours; `null` is the open end. */
export const ranksBetween = (before: Rank | null, after: Rank | null, count: number): readonly Rank[] =>
  generateNKeysBetween(before, after, count)

type Ranked = { readonly rank: Rank; readonly id: string }

/** By rank; records with one and the same rank (two imports, say) keep the order of their ids. */
export const compareRank = (a: Ranked, b: Ranked): number =>
  a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
