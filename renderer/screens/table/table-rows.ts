import type { Unsubscribe } from '../../../shared/ipc'
import type { Id } from '../../../shared/model/id'
import type { ColumnSort } from '../../../shared/model/table-setup'
import type { Overview } from '../../../shared/queries/overview'
import { type OrderedRow, orderedRow, type TextOrder, textOrderOf } from '../../../shared/queries/table/row-order'
import { SortedRows } from '../../../shared/queries/table/sorted-rows'
import type { TableContext } from '../../../shared/queries/table/table-row'
import { useFacts } from '../../state/facts'
import { followOverviews, overviews } from '../../state/overviews'
import { replica } from '../../state/use-pipeline'

/** One for all comparisons. */
let textOrder: TextOrder | null = null
const textOrderNow = (): TextOrder => {
  textOrder ??= textOrderOf(useFacts.getState().about?.locale)
  return textOrder
}

/** Every application of a hunt in the order of the table, whatever is filtered. */
const sortedRowsOf = (huntId: Id, order: readonly ColumnSort[], context: TableContext): SortedRows =>
  SortedRows.sort(idsOf(huntId), order, textOrderNow(), (id) => {
    const overview = overviews.of(id)
    return overview?.application.huntId === huntId ? orderedRow(overview, order, context) : null
  })

/** Archived ones too: the filter decides. */
function* idsOf(huntId: Id): Iterable<Id> {
  for (const application of replica.unnoted.all('application').values())
    if (application.huntId === huntId) yield application.id
}

/** The rows that are shown, and how many there would be without a filter. The same object while nothing of it changes. */
export type RowsShown = {
  readonly rows: readonly OrderedRow[]
  /** Without archived ones. */
  readonly total: number
  readonly totalWithArchived: number
}

type Asked = {
  readonly huntId: Id
  readonly order: readonly ColumnSort[]
  readonly context: TableContext
}

/** All rows of a hunt, sorted once for every filter, and anew only when everything was loaded anew. */
export class AllRows {
  readonly asked: Asked
  #sorted: SortedRows
  #revision: number

  constructor(asked: Asked) {
    this.asked = asked
    this.#sorted = sortedRowsOf(asked.huntId, asked.order, asked.context)
    this.#revision = replica.revision
  }

  /** As they are at the replica's revision. */
  current(): SortedRows {
    if (this.#revision !== replica.revision) this.rebuild()
    return this.#sorted
  }

  has(id: Id): boolean {
    return this.#sorted.has(id)
  }

  rebuild(): void {
    const { huntId, order, context } = this.asked
    this.#sorted = sortedRowsOf(huntId, order, context)
    this.#revision = replica.revision
  }

  touch(ids: ReadonlySet<Id>): void {
    this.#sorted.touch(ids)
    this.#revision = replica.revision
  }
}

/** The rows of the table, kept current by what each change touches. */
export class TableRows {
  readonly #all: AllRows
  readonly #accepts: (overview: Overview) => boolean
  #filtered: SortedRows
  #shown: RowsShown
  #revision: number

  constructor(all: AllRows, accepts: (overview: Overview) => boolean) {
    this.#all = all
    this.#accepts = accepts
    this.#filtered = this.#filter()
    this.#shown = this.#show()
    this.#revision = replica.revision
  }

  readonly shown = (): RowsShown => this.#shown

  has(id: Id): boolean {
    return this.#filtered.has(id)
  }

  readonly subscribe = (listener: () => void): Unsubscribe => {
    if (this.#revision !== replica.revision) {
      this.#filtered = this.#filter()
      this.#refresh(listener)
    }
    return followOverviews((touched) => {
      if (touched === null) {
        this.#all.rebuild()
        this.#filtered = this.#filter()
        this.#refresh(listener)
        return
      }
      // Also what the filter hides and what is gone now: it counts, or counted, in the total.
      const isMine = [...touched].some((id) => this.#all.has(id) || this.#isOfHunt(id))
      this.#all.touch(touched)
      this.#filtered.touch(touched)
      if (isMine) this.#refresh(listener)
      else this.#revision = replica.revision
    })
  }

  #filter(): SortedRows {
    return this.#all.current().filtered((id) => {
      const overview = overviews.of(id)
      return overview !== null && this.#accepts(overview)
    })
  }

  #refresh(listener: () => void): void {
    this.#revision = replica.revision
    this.#shown = this.#show()
    listener()
  }

  #isOfHunt(id: Id): boolean {
    return replica.unnoted.get('application', id)?.huntId === this.#all.asked.huntId
  }

  #show(): RowsShown {
    const { asked } = this.#all
    return {
      rows: this.#filtered.rows,
      total: countOf(asked.huntId),
      totalWithArchived: this.#all.current().rows.length,
    }
  }
}

const countOf = (huntId: Id): number => {
  const pipeline = replica.unnoted
  let count = 0
  for (const stageId of pipeline.all('stage').keys()) count += pipeline.columnOf(huntId, stageId).length
  return count
}
