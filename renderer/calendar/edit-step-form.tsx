import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Id } from '../../shared/model/id'
import type { Step } from '../../shared/model/step'
import { atOf, daySchema, timeSchema } from '../../shared/model/time'
import { dueAtOf } from '../../shared/protocol/due-times'
import { submit } from '../application/submit'
import { zoneNow } from '../clock'
import { texts } from '../i18n'
import { undo } from '../state/send'
import { useRecord } from '../state/use-pipeline'
import { markDone, removeOwn } from '../today/step-acts'
import { toastUndo } from '../ui/toasts'
import styles from './list.module.css'

type Props = { readonly stepId: Id; readonly onClose: () => void }

/** A step of the user's own that belongs to no application: its words, its time, and what became of it. */
export const EditStepForm = ({ stepId, onClose }: Props) => {
  const step = useRecord('step', stepId)
  return step ? <Form step={step} onClose={onClose} /> : null
}

const Form = ({ step, onClose }: { readonly step: Step; readonly onClose: () => void }) => {
  const [text, setText] = useState(step.text)
  const [due, setDue] = useState(() => atOf(dueAtOf(step, zoneNow()), zoneNow()))
  const [problem, setProblem] = useState<string | null>(null)
  const { day, time } = due
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() === '') return setProblem(texts('today.addTextMissing'))
    if (time === null || !daySchema.safeParse(day).success || !timeSchema.safeParse(time).success)
      return setProblem(texts('today.dayMissing'))
    const changes = { due: { day, time }, text: text.trim() }
    const refused = await submit({ type: 'step/edit', payload: { id: step.id, changes } })
    if (refused !== null) return setProblem(refused)
    onClose()
    toastUndo(texts('calendar.edited', { what: text.trim() }), undo)
  }
  const andClose = async (acted: Promise<boolean>): Promise<void> => {
    if (await acted) onClose()
  }
  return (
    <form
      className={styles.form}
      aria-label={texts('calendar.editTitle')}
      onSubmit={(event) => void save(event)}
      noValidate
    >
      <TextInput
        label={texts('calendar.editText')}
        value={text}
        maxLength={2_000}
        error={problem}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.fields}>
        <TextInput
          type="date"
          label={texts('calendar.editDay')}
          value={day}
          onChange={(event) => setDue({ ...due, day: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={texts('calendar.editTime')}
          value={time ?? ''}
          onChange={(event) => setDue({ ...due, time: event.currentTarget.value })}
        />
      </div>
      <div className={styles.buttons}>
        <Button size="xs" type="submit">
          {texts('common.save')}
        </Button>
        <Button size="xs" variant="light" onClick={() => void andClose(markDone(step))}>
          {texts('today.done')}
        </Button>
        <Button size="xs" variant="default" onClick={() => void andClose(removeOwn(step))}>
          {texts('today.removeOwn')}
        </Button>
      </div>
    </form>
  )
}
