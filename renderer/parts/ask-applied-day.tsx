import { Button, Group, Text } from '@mantine/core'
import { useId, useState } from 'react'
import type { Id } from '../../shared/model/id'
import { zoneNow } from '../state/clock'
import { send } from '../state/send'
import { useToday } from '../state/use-today'
import { texts } from '../ui/i18n'

/** For a card that went past "applied" without a day: asked until it is given, or the user doesn't know it. */
export const AskAppliedDay = ({ applicationId }: { readonly applicationId: Id }) => {
  const today = useToday((clock) => clock.today)
  const [day, setDay] = useState(today)
  const inputId = useId()
  const save = (): void => {
    if (day === '') return
    void send({
      type: 'entry/add',
      payload: {
        id: crypto.randomUUID(),
        applicationId,
        happening: { kind: 'applied' },
        at: { day, time: null, zone: zoneNow() },
        text: '',
      },
    })
  }
  return (
    <Group gap="xs" w="100%" mb="xs">
      <Text component="label" size="sm" htmlFor={inputId}>
        {texts('board.whenApplied')}
      </Text>
      <input id={inputId} type="date" max={today} value={day} onChange={(event) => setDay(event.target.value)} />
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
    </Group>
  )
}
