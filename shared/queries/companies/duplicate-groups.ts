import type { Id } from '../../model/id'

/** Why records look like one and the same, the surest first. */
const DUPLICATE_REASONS = ['name', 'email', 'website', 'phone', 'spelling'] as const
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number]

/** Records that may be one and the same. */
export type DuplicateGroup = {
  /** Two or more; the one with most behind it first. */
  readonly ids: readonly Id[]
  readonly reason: DuplicateReason
}

/** Names a pair, in whatever order it is given. */
export const pairKey = (a: Id, b: Id): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Brings pairs together: what looks like the same third one is one group. */
export class Pairs {
  readonly #groups = new Map<Id, Group>()
  readonly #apart: ReadonlySet<string>

  /** `apart`: pairs of which the user has said that they are two. */
  constructor(apart: ReadonlySet<string>) {
    this.#apart = apart
  }

  add(a: Id, b: Id, reason: DuplicateReason): void {
    if (a === b || this.#apart.has(pairKey(a, b))) return
    const known = [this.#groups.get(a), this.#groups.get(b)].filter((group) => group !== undefined)
    const reasons = [reason, ...known.map((group) => group.reason)]
    const group: Group = {
      ids: new Set([a, b, ...known.flatMap(({ ids }) => [...ids])]),
      reason: DUPLICATE_REASONS.find((each) => reasons.includes(each)) ?? reason,
    }
    for (const id of group.ids) this.#groups.set(id, group)
  }

  /** All of these look alike. */
  addAll(ids: readonly Id[], reason: DuplicateReason): void {
    for (const [index, id] of ids.entries())
      for (const other of ids.slice(index + 1, index + 1 + REACH)) this.add(id, other, reason)
  }

  groups(weightOf: (id: Id) => number): readonly DuplicateGroup[] {
    return [...new Set(this.#groups.values())].map(({ ids, reason }) => ({
      ids: [...ids].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1)),
      reason,
    }))
  }
}

type Group = { readonly ids: ReadonlySet<Id>; readonly reason: DuplicateReason }

/** So many are joined directly, the others through them: thousands may have one website. */
const REACH = 4

/** Those that share a key; an empty one says nothing. */
export const bucketsOf = <T>(records: Iterable<T>, keyOf: (record: T) => string): readonly (readonly T[])[] => {
  const buckets = new Map<string, T[]>()
  for (const record of records) {
    const key = keyOf(record)
    if (key === '') continue
    const bucket = buckets.get(key)
    if (bucket) bucket.push(record)
    else buckets.set(key, [record])
  }
  return [...buckets.values()].filter(({ length }) => length > 1)
}
