import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Step } from '../../../shared/model/step'
import { atOf, daySchema, timeSchema } from '../../../shared/model/time'
import { dueAtOf } from '../../../shared/protocol/due-times'
import { editStep } from '../../acts/step-acts'
import { usePipeline } from '../../state/use-pipeline'
import { stepTitle } from '../../state/words/step-words'
import { texts } from '../../ui/i18n'
import styles from './steps.module.css'
import { useHere } from './use-today-view'

type Props = {
  readonly step: Step
  readonly onClose: () => void
  readonly onSaved?: () => void
  /** What the form is called, where it stands by itself. */
  readonly label?: string
  /** Beside its buttons. */
  readonly children?: ReactNode
}

/** Other words, another time: from then on the protocol leaves both alone. */
export const EditStepForm = ({ step, onClose, onSaved, label, children }: Props) => {
  const here = useHere()
  const usualWords = usePipeline((pipeline) => stepTitle(pipeline, { ...step, text: '' }), [step])
  const [was] = useState(() => atOf(dueAtOf(step, here.zone), here.zone))
  const [text, setText] = useState(step.text)
  const [day, setDay] = useState(was.day)
  const [time, setTime] = useState(was.time ?? '')
  const [problem, setProblem] = useState<{ readonly at: 'text' | 'day'; readonly words: string } | null>(null)
  const save = async (): Promise<void> => {
    const words = text.trim()
    if (step.name === 'own' && words === '') return setProblem({ at: 'text', words: texts('today.addTextMissing') })
    if (!daySchema.safeParse(day).success || !timeSchema.safeParse(time).success)
      return setProblem({ at: 'day', words: texts('today.dayMissing') })
    const isSameTime = day === was.day && time === was.time
    if (await editStep(step, { text: words, ...(isSameTime ? {} : { due: { day, time } }) })) onSaved?.()
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void save()
  }
  return (
    <form className={styles.stack} aria-label={label ?? texts('today.editTitle')} onSubmit={onSubmit} noValidate>
      <TextInput
        size="xs"
        label={texts('today.addText')}
        placeholder={step.name === 'own' ? undefined : usualWords}
        value={text}
        error={problem?.at === 'text' ? problem.words : null}
        maxLength={2_000}
        autoFocus
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.until}>
        <TextInput
          type="date"
          size="xs"
          label={texts('today.addDay')}
          value={day}
          error={problem?.at === 'day' ? problem.words : null}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          size="xs"
          label={texts('today.addTime')}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <Button type="submit" size="xs">
          {texts('common.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {texts('common.cancel')}
        </Button>
        {children}
      </div>
    </form>
  )
}
