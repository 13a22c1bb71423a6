import { Stack, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Command } from '../../../shared/commands/index'
import { send } from '../../state/send'
import { FormButtons } from '../../ui/form-buttons'
import { texts } from '../../ui/i18n'

type Props = {
  readonly name: string
  readonly action: string
  readonly commandFor: (name: string) => Command
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** The name of a column, and what else is asked of it. Closes when the change was made. */
export const StageNameForm = ({ name: before, action, commandFor, onClose, children }: Props) => {
  const [name, setName] = useState(before)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const reply = await send(commandFor(name.trim()))
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
        {children}
        <FormButtons action={action} isReady={name.trim() !== ''} onClose={onClose} />
      </Stack>
    </form>
  )
}
