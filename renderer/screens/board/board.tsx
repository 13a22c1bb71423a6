import { useMemo } from 'react'
import { stagesOf } from '../../../shared/queries/board'
import { Welcome } from '../../parts/welcome'
import { cardFilter } from '../../state/board-view'
import { useFilter } from '../../state/search/filter'
import { useMatches } from '../../state/search/use-matches'
import { useSettings } from '../../state/settings'
import { useUi } from '../../state/ui-store'
import { useHuntShown } from '../../state/use-hunt-shown'
import { usePipeline } from '../../state/use-pipeline'
import { useToday } from '../../state/use-today'
import styles from './board.module.css'
import { BoardHeader } from './board-header'
import { CollapsedColumn } from './collapsed-column'
import { Column } from './column'
import { SelectedCards } from './selected-cards'
import { useBoardDrag } from './use-board-drag'
import { useBoardKeys } from './use-board-keys'

/** The pipeline as columns of cards. */
export const Board = () => {
  const hunt = useHuntShown()
  const stages = usePipeline(stagesOf, [])
  const isEmpty = usePipeline(
    (pipeline) =>
      hunt !== null && [...pipeline.all('stage').keys()].every((id) => pipeline.columnOf(hunt.id, id).length === 0),
    [hunt],
  )
  const query = useFilter((filter) => filter.query)
  const matches = useMatches(query)
  const nudgeOnly = useUi((ui) => ui.nudgeOnly)
  const today = useToday((clock) => clock.today)
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  const collapsed = useSettings((settings) => settings.collapsedStageIds)
  const filter = useMemo(
    () => cardFilter(query, matches, nudgeOnly, { today, fadedAfterDays }),
    [query, matches, nudgeOnly, today, fadedAfterDays],
  )
  const onKeyDown = useBoardKeys()
  const scroller = useBoardDrag()
  if (!hunt || isEmpty) return <Welcome />
  return (
    <div className={styles.board}>
      <BoardHeader hunt={hunt} stages={stages} filter={filter} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cards inside */}
      <div ref={scroller} className={styles.columns} onKeyDown={onKeyDown} data-testid="columns">
        {stages.map((stage, index) =>
          collapsed.includes(stage.id) ? (
            <CollapsedColumn key={stage.id} huntId={hunt.id} stage={stage} filter={filter} />
          ) : (
            <Column key={stage.id} huntId={hunt.id} stage={stage} index={index} stages={stages} filter={filter} />
          ),
        )}
      </div>
      <SelectedCards />
    </div>
  )
}
