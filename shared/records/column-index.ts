import type { Application } from '../model/application'
import type { Id } from '../model/id'
import { compareRank } from '../model/rank'

/** The cards of each column in their order, kept up to date by inserting: a change costs the logarithm of its column. */
export class ColumnIndex {
  readonly #columns = new Map<string, Application[]>()

  of(huntId: Id, stageId: Id): readonly Application[] {
    return this.#columns.get(keyOf(huntId, stageId)) ?? []
  }

  replace(before: Application | null, after: Application | null): void {
    if (before && before.archivedAt === null) this.#remove(before)
    if (after && after.archivedAt === null) this.#insert(after)
  }

  #insert(application: Application): void {
    const key = keyOf(application.huntId, application.stageId)
    const column = this.#columns.get(key)
    if (column) column.splice(placeIn(column, application), 0, application)
    else this.#columns.set(key, [application])
  }

  #remove(application: Application): void {
    const column = this.#columns.get(keyOf(application.huntId, application.stageId))
    const place = column ? placeIn(column, application) : 0
    if (column?.[place]?.id !== application.id) throw new Error(`card ${application.id} is not in its column`)
    column.splice(place, 1)
  }
}

const keyOf = (huntId: Id, stageId: Id): string => `${huntId}/${stageId}`

/** Where the card stands, or would stand (binary search). */
export const placeIn = (column: readonly Application[], card: Pick<Application, 'rank' | 'id'>): number => {
  let low = 0
  let high = column.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = column[middle]
    if (other && compareRank(other, card) < 0) low = middle + 1
    else high = middle
  }
  return low
}
