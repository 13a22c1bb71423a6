import type { Id } from '../model/id'

type Identified = { readonly id: Id }

/** Records by what they belong to. */
export class OwnerIndex<R extends Identified> {
  readonly #records = new Map<Id, Map<Id, R>>()

  of(ownerId: Id): Iterable<R> {
    return this.#records.get(ownerId)?.values() ?? []
  }

  replace(ownerBefore: Id | null, ownerAfter: Id | null, id: Id, after: R | null): void {
    if (ownerBefore !== null && ownerBefore !== ownerAfter) this.#remove(ownerBefore, id)
    if (ownerAfter === null || after === null) return
    const siblings = this.#records.get(ownerAfter)
    if (siblings) siblings.set(id, after)
    else this.#records.set(ownerAfter, new Map([[id, after]]))
  }

  #remove(ownerId: Id, id: Id): void {
    const siblings = this.#records.get(ownerId)
    siblings?.delete(id)
    if (siblings?.size === 0) this.#records.delete(ownerId)
  }
}
