import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Hunt } from '../../../shared/model/hunt'
import type { Id } from '../../../shared/model/id'
import { daySchema } from '../../../shared/model/time'
import { send } from '../../state/send'
import { changeSettings } from '../../state/settings'
import { announce, select, showScreen } from '../../state/ui-store'
import { useRecord } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'

type Props = {
  /** `null`: a new hunt. */
  readonly huntId: Id | null
  readonly onClose: () => void
}

/** Begins a hunt, or renames, dates and ends one. */
export const HuntDialog = ({ huntId, onClose }: Props) => {
  const hunt = useRecord('hunt', huntId)
  if (huntId === null) return <NewHunt onClose={onClose} />
  return hunt ? <EditHunt key={hunt.id} hunt={hunt} onClose={onClose} /> : <Text>{texts('refusals.unknown-hunt')}</Text>
}

const NewHunt = ({ onClose }: { readonly onClose: () => void }) => {
  const [name, setName] = useState('')
  const [isChecked, setChecked] = useState(false)
  const isNameMissing = name.trim() === ''
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setChecked(true)
    if (isNameMissing) return
    const id = crypto.randomUUID()
    const reply = await send({ type: 'hunt/create', payload: { id, name: name.trim() } })
    if (!reply.ok) return
    select([], null)
    await changeSettings({ huntId: id })
    showScreen('board')
    onClose()
    announce(texts('settings.huntCreated', { name: name.trim() }))
  }
  return (
    <form onSubmit={(event) => void create(event)} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">
          {texts('settings.huntNewHint')}
        </Text>
        <NameField value={name} onChange={setName} isWrong={isChecked && isNameMissing} />
        <Buttons submit={texts('settings.huntCreate')} onClose={onClose} />
      </Stack>
    </form>
  )
}

const EditHunt = ({ hunt, onClose }: { readonly hunt: Hunt; readonly onClose: () => void }) => {
  const [name, setName] = useState(hunt.name)
  const [startedOn, setStartedOn] = useState<string>(hunt.startedOn)
  const [endedOn, setEndedOn] = useState<string>(hunt.endedOn ?? '')
  const [isChecked, setChecked] = useState(false)
  const isNameMissing = name.trim() === ''
  const isStartMissing = !daySchema.safeParse(startedOn).success
  const isEndTooEarly = endedOn !== '' && !isStartMissing && endedOn < startedOn
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setChecked(true)
    if (isNameMissing || isStartMissing || isEndTooEarly) return
    const changes = { name: name.trim(), startedOn, endedOn: endedOn === '' ? null : endedOn }
    const isSame = changes.name === hunt.name && startedOn === hunt.startedOn && changes.endedOn === hunt.endedOn
    const reply = isSame ? null : await send({ type: 'hunt/update', payload: { id: hunt.id, changes } })
    if (reply === null || reply.ok) onClose()
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <NameField value={name} onChange={setName} isWrong={isChecked && isNameMissing} />
        <TextInput
          type="date"
          label={texts('shell.huntStarted')}
          value={startedOn}
          onChange={(event) => setStartedOn(event.currentTarget.value)}
          error={isChecked && isStartMissing && texts('settings.huntStartMissing')}
        />
        <TextInput
          type="date"
          label={texts('shell.huntEnded')}
          description={texts('shell.huntEndedHint')}
          value={endedOn}
          min={startedOn}
          onChange={(event) => setEndedOn(event.currentTarget.value)}
          error={isChecked && isEndTooEarly && texts('settings.huntEndBeforeStart')}
        />
        <Buttons submit={texts('common.save')} onClose={onClose} />
      </Stack>
    </form>
  )
}

type NameProps = { readonly value: string; readonly onChange: (name: string) => void; readonly isWrong: boolean }

const NameField = ({ value, onChange, isWrong }: NameProps) => (
  <TextInput
    data-autofocus
    label={texts('shell.huntName')}
    placeholder={texts('settings.huntNamePlaceholder')}
    maxLength={500}
    required
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
    error={isWrong && texts('settings.huntNameMissing')}
  />
)

const Buttons = ({ submit, onClose }: { readonly submit: string; readonly onClose: () => void }) => (
  <Group justify="flex-end" gap="sm" mt="xs">
    <Button variant="default" onClick={onClose}>
      {texts('common.cancel')}
    </Button>
    <Button type="submit">{submit}</Button>
  </Group>
)
