import { compareRank } from '../model/rank'
import { columnsOf } from '../model/table-setup'
import type { View, ViewContent } from '../model/view'
import type { Pipeline } from '../records/pipeline'

/** Every view, from top to bottom. */
export const viewsOf = (pipeline: Pipeline): readonly View[] => [...pipeline.all('view').values()].sort(compareRank)

/** Whether two contents show the same. Columns that neither says anything of count as hidden; so does the order of the hidden ones. */
export const isSameContent = (a: ViewContent, b: ViewContent): boolean => keyOf(a) === keyOf(b)

const keyOf = ({ filter, setup }: ViewContent): string =>
  JSON.stringify([
    filter.trim(),
    setup.sort.map(({ column, isDescending }) => [column, isDescending]),
    setup.groupBy,
    columnsOf(setup)
      .filter(({ isShown }) => isShown)
      .map(({ id, width, isPinned }) => [id, width, isPinned]),
  ])
