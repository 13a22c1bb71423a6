import { Button, Group, Text } from '@mantine/core'
import { useId } from 'react'
import type { Id } from '../../shared/model/id'
import { zoneNow } from '../state/clock'
import { send } from '../state/send'
import { useDraft } from '../state/use-draft'
import { useToday } from '../state/use-today'
import { texts } from '../ui/i18n'
import { KeptDraft } from './fields/kept-draft'

/** For a card that went past "applied" without a day: asked until it is given, or the user doesn't know it. */
export const AskAppliedDay = ({ applicationId }: { readonly applicationId: Id }) => {
  const today = useToday((clock) => clock.today)
  const draft = useDraft({
    place: `applied/${applicationId}`,
    title: texts('board.whenApplied'),
    about: [{ kind: 'application', id: applicationId }],
    initial: () => ({ day: today as string }),
  })
  const { day } = draft.fields
  const inputId = useId()
  const save = (): void => {
    if (day === '') return
    const sent = send({
      type: 'entry/add',
      payload: {
        id: crypto.randomUUID(),
        applicationId,
        happening: { kind: 'applied' },
        at: { day, time: null, zone: zoneNow() },
        text: '',
      },
    })
    void sent.then(({ ok }) => ok && draft.drop())
  }
  return (
    <Group gap="xs" w="100%" mb="xs">
      <Text component="label" size="sm" htmlFor={inputId}>
        {texts('board.whenApplied')}
      </Text>
      <input
        id={inputId}
        type="date"
        max={today}
        value={day}
        onChange={(event) => draft.change({ day: event.target.value })}
      />
      <Button size="compact-sm" variant="light" onClick={save}>
        {texts('common.save')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => void send({ type: 'application/applied-unknown', payload: { id: applicationId } })}
      >
        {texts('board.appliedUnknown')}
      </Button>
      <KeptDraft draft={draft} />
    </Group>
  )
}
