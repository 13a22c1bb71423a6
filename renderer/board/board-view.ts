import type { Application } from '../../shared/model/application'
import type { Id } from '../../shared/model/id'
import type { Stage } from '../../shared/model/stage'
import { huntShown, stagesOf } from '../../shared/queries/board'
import { type CardFilter, filterOf } from '../../shared/queries/filter'
import { needsNudge } from '../../shared/queries/nudge'
import type { Pipeline } from '../../shared/records/pipeline'
import { overviews } from '../state/overviews'
import { useSettings } from '../state/settings'
import { useUi } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { useToday } from '../state/use-today'

/** What the filter box and the chips let through; `null`: everything. */
export const filterNow = (): CardFilter | null => {
  const { filter, nudgeOnly } = useUi.getState()
  return cardFilter(filter, nudgeOnly, useToday.getState().today, useSettings.getState().fadedAfterDays)
}

/** The two dimensions together; `null`: everything. */
export const cardFilter = (
  text: string,
  nudgeOnly: boolean,
  today: string,
  fadedAfterDays: number,
): CardFilter | null => {
  if (text.trim() === '' && !nudgeOnly) return null
  const matches = filterOf(text)
  const isNudged = ({ id }: Application): boolean => {
    const overview = overviews.of(id)
    return overview !== null && needsNudge(overview, today, fadedAfterDays)
  }
  return (pipeline, application) => matches(pipeline, application) && (!nudgeOnly || isNudged(application))
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
