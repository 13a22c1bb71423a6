import { Stack, Text, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import type { Id } from '../../../shared/model/id'
import { renameView, saveAsView } from '../../acts/view-acts'
import { useDraft } from '../../state/use-draft'
import { useRecord } from '../../state/use-pipeline'
import { FormButtons } from '../../ui/form-buttons'
import { texts } from '../../ui/i18n'
import { KeptDraft } from '../fields/kept-draft'

type Props = { readonly viewId: Id | null; readonly onClose: () => void }

/** Names a new view (`viewId` is `null`), or renames one. */
export const ViewDialog = ({ viewId, onClose }: Props) => {
  const view = useRecord('view', viewId)
  const draft = useDraft({
    place: `view-name/${viewId ?? 'new'}`,
    title: texts('views.name'),
    about: viewId === null ? [] : [{ kind: 'view', id: viewId }],
    initial: () => ({ name: view?.name ?? '' }),
  })
  const { name } = draft.fields
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') return
    const isSaved = viewId === null ? await saveAsView(name.trim()) : await renameView(viewId, name)
    if (!isSaved) return
    draft.drop()
    onClose()
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
          onChange={(event) => draft.change({ name: event.currentTarget.value })}
        />
        <FormButtons
          action={texts('common.save')}
          isReady={name.trim() !== ''}
          onClose={onClose}
          kept={<KeptDraft draft={draft} />}
        />
      </Stack>
    </form>
  )
}
