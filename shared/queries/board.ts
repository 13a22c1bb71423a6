import type { Application } from '../model/application'
import type { Hunt } from '../model/hunt'
import type { Id } from '../model/id'
import { compareRank } from '../model/rank'
import type { Stage } from '../model/stage'
import type { Pipeline } from '../records/pipeline'

/** The columns of the board from left to right. */
export const stagesOf = (pipeline: Pipeline): readonly Stage[] =>
  [...pipeline.all('stage').values()].filter((stage) => stage.removedAt === null).sort(compareRank)

/** The hunt on screen: the one that was chosen, else the newest open one of the user's own, else the newest. */
export const huntShown = (pipeline: Pipeline, chosenId: Id | null): Hunt | null => {
  const chosen = chosenId === null ? undefined : pipeline.get('hunt', chosenId)
  if (chosen) return chosen
  const newestFirst = huntsOf(pipeline)
  return newestFirst.find((hunt) => hunt.endedOn === null && !hunt.isSample) ?? newestFirst[0] ?? null
}

const compareNewestFirst = (a: Hunt, b: Hunt): number => {
  const [keyA, keyB] = [`${a.startedOn} ${a.createdAt}`, `${b.startedOn} ${b.createdAt}`]
  return keyA > keyB ? -1 : keyA < keyB ? 1 : 0
}

export type ColumnCount = { readonly total: number; readonly shown: number }

/** Whether a card stays on the board. */
export type CardFilter = (pipeline: Pipeline, application: Application) => boolean

/** How many cards each standing column holds, and how many of them pass the filter. Archived ones don't count. */
export const columnCounts = (pipeline: Pipeline, huntId: Id, filter?: CardFilter): ReadonlyMap<Id, ColumnCount> => {
  const counts = new Map<Id, ColumnCount>()
  for (const { id } of stagesOf(pipeline)) {
    const column = pipeline.columnOf(huntId, id)
    let shown = 0
    if (filter) for (const application of column) shown += filter(pipeline, application) ? 1 : 0
    counts.set(id, { total: column.length, shown: filter ? shown : column.length })
  }
  return counts
}

/** Every hunt, the newest first. */
export const huntsOf = (pipeline: Pipeline): readonly Hunt[] =>
  [...pipeline.all('hunt').values()].sort(compareNewestFirst)
