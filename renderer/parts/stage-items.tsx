import { Menu } from '@mantine/core'
import type { Id } from '../../shared/model/id'
import { stagesOf } from '../../shared/queries/board'
import { usePipeline, useRecord } from '../state/use-pipeline'
import columnStyles from './column.module.css'

type Props = {
  /** What would be moved. */
  readonly ids: readonly Id[]
  readonly onChoose: (stageId: Id) => void
}

/** The stages of the board as items of a menu. The one that a single card stands in already leads nowhere, but a closed one asks anew how it ended. */
export const StageItems = ({ ids, onChoose }: Props) => {
  const [only] = ids
  const standsIn = useRecord('application', ids.length === 1 && only !== undefined ? only : null)?.stageId
  return usePipeline(stagesOf, []).map((stage) => (
    <Menu.Item
      key={stage.id}
      leftSection={<span className={columnStyles.dot} data-colour={stage.colour} />}
      disabled={stage.id === standsIn && stage.kind !== 'closed'}
      onClick={() => onChoose(stage.id)}
    >
      {stage.name}
    </Menu.Item>
  ))
}
