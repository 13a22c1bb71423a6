import type { Unsubscribe } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { ColumnSort } from '../../shared/model/table-setup'
import type { Overview } from '../../shared/queries/overview'
import { type OrderedRow, orderedRow } from '../../shared/queries/table/row-order'
import { SortedRows } from '../../shared/queries/table/sorted-rows'
import type { TableContext } from '../../shared/queries/table/table-row'
import { useFacts } from '../state/facts'
import { followOverviews, overviews } from '../state/overviews'
import { replica } from '../state/use-pipeline'

/** What the table shows, in which order. `accepts`: the filter. */
export type RowsAsked = {
  readonly huntId: Id
  readonly accepts: (overview: Overview) => boolean
  readonly order: readonly ColumnSort[]
  readonly context: TableContext
}

/** The rows that are shown, and how many there would be without a filter. The same object while nothing of it changes. */
export type RowsShown = { readonly rows: readonly OrderedRow[]; readonly total: number }

/** One collator for all comparisons: numbers in names count as numbers. */
let textOrder: Intl.Collator | null = null
export const textOrderNow = (): Intl.Collator => {
  textOrder ??= new Intl.Collator(useFacts.getState().about?.locale, { numeric: true })
  return textOrder
}

/** The rows of the table, kept current by what each change touches. */
export class TableRows {
  readonly #asked: RowsAsked
  #sorted: SortedRows
  #shown: RowsShown
  #revision: number

  constructor(asked: RowsAsked) {
    this.#asked = asked
    this.#sorted = this.#sortAll()
    this.#shown = this.#show()
    this.#revision = replica.revision
  }

  readonly shown = (): RowsShown => this.#shown

  has(id: Id): boolean {
    return this.#sorted.has(id)
  }

  readonly subscribe = (listener: () => void): Unsubscribe => {
    if (this.#revision !== replica.revision) {
      this.#sorted = this.#sortAll()
      this.#refresh(listener)
    }
    return followOverviews((touched) => {
      const isSame = touched !== null && ![...touched].some((id) => this.#sorted.has(id) || this.#isOfHunt(id))
      if (touched === null) this.#sorted = this.#sortAll()
      else this.#sorted.touch(touched)
      if (!isSame) this.#refresh(listener)
    })
  }

  #refresh(listener: () => void): void {
    this.#revision = replica.revision
    this.#shown = this.#show()
    listener()
  }

  #isOfHunt(id: Id): boolean {
    return replica.pipeline.get('application', id)?.huntId === this.#asked.huntId
  }

  #show(): RowsShown {
    return { rows: this.#sorted.rows, total: countOf(this.#asked.huntId) }
  }

  #sortAll(): SortedRows {
    return new SortedRows(idsOf(this.#asked.huntId), this.#asked.order, textOrderNow(), this.#rowOf)
  }

  readonly #rowOf = (id: Id): OrderedRow | null => {
    const { huntId, accepts, order, context } = this.#asked
    const overview = overviews.of(id)
    if (!overview || overview.application.huntId !== huntId) return null
    return accepts(overview) ? orderedRow(overview, order, context) : null
  }
}

/** Archived ones too: the filter decides. */
function* idsOf(huntId: Id): Iterable<Id> {
  for (const application of replica.pipeline.all('application').values())
    if (application.huntId === huntId) yield application.id
}

const countOf = (huntId: Id): number => {
  const { pipeline } = replica
  let count = 0
  for (const stageId of pipeline.all('stage').keys()) count += pipeline.columnOf(huntId, stageId).length
  return count
}
