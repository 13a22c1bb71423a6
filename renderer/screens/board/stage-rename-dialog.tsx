import { Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { send } from '../../state/send'
import { replica } from '../../state/use-pipeline'
import { FormButtons } from '../../ui/form-buttons'
import { texts } from '../../ui/i18n'

/** Another name for a column. */
export const StageRenameDialog = ({ stageId, onClose }: { readonly stageId: Id; readonly onClose: () => void }) => {
  const [name, setName] = useState(() => replica.pipeline.get('stage', stageId)?.name ?? '')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const reply = await send({ type: 'stage/update', payload: { id: stageId, changes: { name: name.trim() } } })
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
        <FormButtons action={texts('common.save')} isReady={name.trim() !== ''} onClose={onClose} />
      </Stack>
    </form>
  )
}
