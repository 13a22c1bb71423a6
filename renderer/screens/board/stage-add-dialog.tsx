import { Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { STAGE_KINDS, type StageKind } from '../../../shared/model/stage'
import { stagesOf } from '../../../shared/queries/board'
import { send } from '../../state/send'
import { replica } from '../../state/use-pipeline'
import { FormButtons } from '../../ui/form-buttons'
import { texts } from '../../ui/i18n'

/** A new column, left of the closed ones. */
export const StageAddDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [name, setName] = useState('')
  const [kind, setKind] = useState<StageKind>('interviewing')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const stages = stagesOf(replica.pipeline)
    const sameKind = stages.findLast((stage) => stage.kind === kind)
    const lastOpen = stages.findLast((stage) => stage.kind !== 'closed')
    const reply = await send({
      type: 'stage/add',
      payload: {
        id: crypto.randomUUID(),
        name: name.trim(),
        kind,
        colour: sameKind?.colour ?? 'teal',
        afterId: (sameKind ?? lastOpen)?.id ?? null,
      },
    })
    if (reply.ok) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <TextInput
          data-autofocus
          required
          maxLength={80}
          label={texts('board.columnName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={texts('board.columnKind')}
          description={texts('board.columnKindHint')}
          allowDeselect={false}
          data={STAGE_KINDS.map((value) => ({ value, label: texts(`labels.stageKind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(STAGE_KINDS.find((each) => each === value) ?? kind)}
        />
        <FormButtons action={texts('common.add')} isReady={name.trim() !== ''} onClose={onClose} />
      </Stack>
    </form>
  )
}
