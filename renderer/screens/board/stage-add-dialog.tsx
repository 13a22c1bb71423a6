import { Select } from '@mantine/core'
import { useState } from 'react'
import type { Command } from '../../../shared/commands/index'
import { STAGE_KINDS, type StageKind } from '../../../shared/model/stage'
import { stagesOf } from '../../../shared/queries/board'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { StageNameForm } from './stage-name-form'

/** A new column, left of the closed ones. */
export const StageAddDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [kind, setKind] = useState<StageKind>('interviewing')
  return (
    <StageNameForm
      stageId={null}
      name=""
      action={texts('common.add')}
      commandFor={(name) => addCommand(name, kind)}
      onClose={onClose}
    >
      <Select
        label={texts('board.columnKind')}
        description={texts('board.columnKindHint')}
        allowDeselect={false}
        data={STAGE_KINDS.map((value) => ({ value, label: texts(`labels.stageKind.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(STAGE_KINDS.find((each) => each === value) ?? kind)}
      />
    </StageNameForm>
  )
}

/** After the last of its kind, else after the last one that isn't closed. */
const addCommand = (name: string, kind: StageKind): Command => {
  const stages = stagesOf(replica.pipeline)
  const sameKind = stages.findLast((stage) => stage.kind === kind)
  const lastOpen = stages.findLast((stage) => stage.kind !== 'closed')
  return {
    type: 'stage/add',
    payload: {
      id: crypto.randomUUID(),
      name,
      kind,
      colour: sameKind?.colour ?? 'teal',
      afterId: (sameKind ?? lastOpen)?.id ?? null,
    },
  }
}
