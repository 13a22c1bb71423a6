import type { Application } from '../../shared/model/application'
import type { Id } from '../../shared/model/id'
import type { Stage } from '../../shared/model/stage'
import type { CardFilter } from '../../shared/queries/board'
import { huntShown, stagesOf } from '../../shared/queries/board'
import { needsNudge } from '../../shared/queries/nudge'
import type { Pipeline } from '../../shared/records/pipeline'
import { type MatchContext, type Matches, matchesOf } from '../../shared/search/matches'
import type { Query } from '../../shared/search/query'
import { overviews } from './overviews'
import { useFilter } from './search/filter'
import { matchContextNow } from './search/use-matches'
import { useSettings } from './settings'
import { useUi } from './ui-store'
import { replica } from './use-pipeline'

/** What the query field and the chips let through; `null`: everything. */
const filterNow = (): CardFilter | null => {
  const { query } = useFilter.getState()
  const context = matchContextNow()
  return cardFilter(query, matchesOf(query, context), useUi.getState().nudgeOnly, context)
}

/** The two dimensions together; `null`: everything. */
export const cardFilter = (
  { terms }: Query,
  matches: Matches,
  nudgeOnly: boolean,
  { today, fadedAfterDays }: Pick<MatchContext, 'today' | 'fadedAfterDays'>,
): CardFilter | null => {
  if (terms.length === 0 && !nudgeOnly) return null
  return (_pipeline, { id }) => {
    const overview = overviews.of(id)
    return overview !== null && matches(overview) && (!nudgeOnly || needsNudge(overview, today, fadedAfterDays))
  }
}

/** The cards that a column shows, from top to bottom. */
export const cardsShown = (
  pipeline: Pipeline,
  huntId: Id,
  stageId: Id,
  filter: CardFilter | null,
): readonly Application[] => {
  const column = pipeline.columnOf(huntId, stageId)
  return filter ? column.filter((application) => filter(pipeline, application)) : [...column]
}

export type ColumnShown = { readonly stage: Stage; readonly cards: readonly Application[] }

/** What the whole board shows at this moment, without collapsed columns: for the keys, which walk across it. */
export const columnsShownNow = (): readonly ColumnShown[] => {
  const { pipeline } = replica
  const settings = useSettings.getState()
  const hunt = huntShown(pipeline, settings.huntId)
  if (!hunt) return []
  const filter = filterNow()
  return stagesOf(pipeline)
    .filter((stage) => !settings.collapsedStageIds.includes(stage.id))
    .map((stage) => ({ stage, cards: cardsShown(pipeline, hunt.id, stage.id, filter) }))
}

/** The selected cards in the order of the board; else that one card alone. */
export const cardsMeant = (id: Id): readonly Id[] => {
  const { selection } = useUi.getState()
  if (!selection.has(id)) return [id]
  const order = columnsShownNow().flatMap(({ cards }) => cards.map((card) => card.id))
  const shown = order.filter((each) => selection.has(each))
  return shown.includes(id) ? shown : [...selection]
}
