import { Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { renameView, saveAsView } from '../../acts/view-acts'
import { useRecord } from '../../state/use-pipeline'
import { FormButtons } from '../../ui/form-buttons'
import { texts } from '../../ui/i18n'

type Props = { readonly viewId: Id | null; readonly onClose: () => void }

/** Names a new view (`viewId` is `null`), or renames one. */
export const ViewDialog = ({ viewId, onClose }: Props) => {
  const view = useRecord('view', viewId)
  const [name, setName] = useState(view?.name ?? '')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') return
    const isSaved = viewId === null ? await saveAsView(name.trim()) : await renameView(viewId, name)
    if (isSaved) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        {viewId === null && (
          <Text size="sm" c="dimmed">
            {texts('views.saveHint')}
          </Text>
        )}
        <TextInput
          data-autofocus
          label={texts('views.name')}
          maxLength={500}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <FormButtons action={texts('common.save')} isReady={name.trim() !== ''} onClose={onClose} />
      </Stack>
    </form>
  )
}
