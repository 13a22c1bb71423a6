import { Stack, TextInput } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import type { Command } from '../../../shared/commands/index'
import type { Id } from '../../../shared/model/id'
import { KeptDraft } from '../../parts/fields/kept-draft'
import { send } from '../../state/send'
import { useDraft } from '../../state/use-draft'
import { FormButtons } from '../../ui/form-buttons'
import { texts } from '../../ui/i18n'

type Props = {
  /** The column; `null`: a new one. */
  readonly stageId: Id | null
  readonly name: string
  readonly action: string
  readonly commandFor: (name: string) => Command
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** The name of a column, and what else is asked of it. Closes when the change was made. */
export const StageNameForm = ({ stageId, name: before, action, commandFor, onClose, children }: Props) => {
  const draft = useDraft({
    place: `stage-name/${stageId ?? 'new'}`,
    title: texts('board.columnName'),
    about: stageId === null ? [] : [{ kind: 'stage', id: stageId }],
    initial: () => ({ name: before }),
  })
  const { name } = draft.fields
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const reply = await send(commandFor(name.trim()))
    if (!reply.ok) return
    draft.drop()
    onClose()
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
          onChange={(event) => draft.change({ name: event.currentTarget.value })}
        />
        {children}
        <FormButtons
          action={action}
          isReady={name.trim() !== ''}
          onClose={onClose}
          kept={<KeptDraft draft={draft} />}
        />
      </Stack>
    </form>
  )
}
