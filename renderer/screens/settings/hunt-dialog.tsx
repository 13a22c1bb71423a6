import { Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Hunt } from '../../../shared/model/hunt'
import type { Id } from '../../../shared/model/id'
import { daySchema } from '../../../shared/model/time'
import { KeptDraft } from '../../parts/fields/kept-draft'
import { send } from '../../state/send'
import { changeSettings } from '../../state/settings'
import { announce, select, showScreen } from '../../state/ui-store'
import { useDraft } from '../../state/use-draft'
import { useRecord } from '../../state/use-pipeline'
import { FormButtons } from '../../ui/form-buttons'
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
  const draft = useDraft({
    place: 'hunt/new',
    title: texts('shell.huntName'),
    about: [],
    initial: () => ({ name: '' }),
  })
  const { name } = draft.fields
  const [isChecked, setChecked] = useState(false)
  const isNameMissing = name.trim() === ''
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setChecked(true)
    if (isNameMissing) return
    const id = crypto.randomUUID()
    const reply = await send({ type: 'hunt/create', payload: { id, name: name.trim() } })
    if (!reply.ok) return
    draft.drop()
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
        <NameField value={name} onChange={(name) => draft.change({ name })} isWrong={isChecked && isNameMissing} />
        <Buttons submit={texts('settings.huntCreate')} onClose={onClose} draft={draft} />
      </Stack>
    </form>
  )
}

const EditHunt = ({ hunt, onClose }: { readonly hunt: Hunt; readonly onClose: () => void }) => {
  const draft = useDraft({
    place: `hunt/${hunt.id}`,
    title: texts('shell.huntName'),
    about: [{ kind: 'hunt', id: hunt.id }],
    initial: () => ({ name: hunt.name, startedOn: hunt.startedOn as string, endedOn: (hunt.endedOn ?? '') as string }),
  })
  const { name, startedOn, endedOn } = draft.fields
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
    if (reply !== null && !reply.ok) return
    draft.drop()
    onClose()
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <NameField value={name} onChange={(name) => draft.change({ name })} isWrong={isChecked && isNameMissing} />
        <TextInput
          type="date"
          label={texts('shell.huntStarted')}
          value={startedOn}
          onChange={(event) => draft.change({ startedOn: event.currentTarget.value })}
          error={isChecked && isStartMissing && texts('settings.huntStartMissing')}
        />
        <TextInput
          type="date"
          label={texts('shell.huntEnded')}
          description={texts('shell.huntEndedHint')}
          value={endedOn}
          min={startedOn}
          onChange={(event) => draft.change({ endedOn: event.currentTarget.value })}
          error={isChecked && isEndTooEarly && texts('settings.huntEndBeforeStart')}
        />
        <Buttons submit={texts('common.save')} onClose={onClose} draft={draft} />
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

type ButtonsProps = {
  readonly submit: string
  readonly onClose: () => void
  readonly draft: Parameters<typeof KeptDraft>[0]['draft']
}

const Buttons = ({ submit, onClose, draft }: ButtonsProps) => (
  <FormButtons action={submit} isReady onClose={onClose} kept={<KeptDraft draft={draft} />} />
)
