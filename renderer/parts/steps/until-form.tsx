import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { About } from '../../../shared/drafts/draft'
import type { Due } from '../../../shared/model/step'
import { daySchema, timeSchema } from '../../../shared/model/time'
import { instantOfDue } from '../../../shared/protocol/due-times'
import { protocolOf } from '../../../shared/protocol/reconcile'
import { tomorrowOf } from '../../state/today-view'
import { useDraft } from '../../state/use-draft'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { KeptDraft } from '../fields/kept-draft'
import styles from './steps.module.css'
import { useHere } from './use-today-view'

type Props = {
  /** Where what is typed is kept, and what it is about. */
  readonly place: string
  readonly about: About
  readonly label: string
  readonly button: string
  readonly hasFocus?: boolean
  readonly onChosen: (until: Extract<Due, { day: string }>) => Promise<boolean>
}

/** Asks for a day and a time that are still to come. */
export const UntilForm = ({ place, about, label, button, hasFocus = false, onChosen }: Props) => {
  const here = useHere()
  const draft = useDraft({
    place: `until/${place}`,
    title: label,
    about: [about],
    initial: () => ({ day: tomorrowOf(here), time: protocolOf(replica.pipeline).dayTime }),
  })
  const { day, time } = draft.fields
  const [problem, setProblem] = useState<string | null>(null)
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    const isWhole = daySchema.safeParse(day).success && timeSchema.safeParse(time).success
    if (!isWhole) setProblem(texts('today.dayMissing'))
    else if (instantOfDue({ day, time }, here.zone) <= here.now) setProblem(texts('today.dayPassed'))
    else void onChosen({ day, time }).then((isDone) => isDone && draft.drop())
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
        onChange={(event) => draft.change({ day: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        size="xs"
        label={texts('today.snoozeTime')}
        value={time}
        onChange={(event) => draft.change({ time: event.currentTarget.value })}
      />
      <KeptDraft draft={draft} onDiscard={() => setProblem(null)} />
      <Button type="submit" size="xs" variant="light">
        {button}
      </Button>
    </form>
  )
}
