import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Due } from '../../../shared/model/step'
import { daySchema, timeSchema } from '../../../shared/model/time'
import { instantOfDue } from '../../../shared/protocol/due-times'
import { protocolOf } from '../../../shared/protocol/reconcile'
import { tomorrowOf } from '../../state/today-view'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import styles from './steps.module.css'
import { useHere } from './use-today-view'

type Props = {
  readonly label: string
  readonly button: string
  readonly hasFocus?: boolean
  readonly onChosen: (until: Extract<Due, { day: string }>) => void
}

/** Asks for a day and a time that are still to come. */
export const UntilForm = ({ label, button, hasFocus = false, onChosen }: Props) => {
  const here = useHere()
  const [day, setDay] = useState(() => tomorrowOf(here))
  const [time, setTime] = useState(() => protocolOf(replica.pipeline).dayTime)
  const [problem, setProblem] = useState<string | null>(null)
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    const isWhole = daySchema.safeParse(day).success && timeSchema.safeParse(time).success
    if (!isWhole) setProblem(texts('today.dayMissing'))
    else if (instantOfDue({ day, time }, here.zone) <= here.now) setProblem(texts('today.dayPassed'))
    else onChosen({ day, time })
  }
  return (
    <form className={styles.until} onSubmit={onSubmit} noValidate>
      <TextInput
        type="date"
        size="xs"
        label={label}
        value={day}
        error={problem}
        autoFocus={hasFocus}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextInput
        type="time"
        size="xs"
        label={texts('today.snoozeTime')}
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="light">
        {button}
      </Button>
    </form>
  )
}
