import type { Id } from '../../model/id'
import { compareRank } from '../../model/rank'
import type { Day } from '../../model/time'
import type { Pipeline } from '../../records/pipeline'
import type { Overview } from '../overview'

/** What a row's values depend on besides its application. */
export type TableContext = {
  readonly today: Day
  readonly zone: string
  /** The place of each stage on the board; a removed one has none. */
  readonly stagePlaces: ReadonlyMap<Id, number>
}

export const tableContextOf = (pipeline: Pipeline, today: Day, zone: string): TableContext => ({
  today,
  zone,
  stagePlaces: new Map(
    [...pipeline.all('stage').values()]
      .filter((stage) => stage.removedAt === null)
      .sort(compareRank)
      .map((stage, place) => [stage.id, place]),
  ),
})

/** What a column is asked for. */
export type ValueOf<T> = (overview: Overview, context: TableContext) => T
