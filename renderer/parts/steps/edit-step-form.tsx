import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Step } from '../../../shared/model/step'
import { atOf, daySchema, timeSchema } from '../../../shared/model/time'
import { dueAtOf } from '../../../shared/protocol/due-times'
import { editStep } from '../../acts/step-acts'
import { useDraft } from '../../state/use-draft'
import { usePipeline } from '../../state/use-pipeline'
import { stepTitle } from '../../state/words/step-words'
import { texts } from '../../ui/i18n'
import { KeptDraft } from '../fields/kept-draft'
import { DueFields } from './due-fields'
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
  const draft = useDraft({
    place: `edit-step/${step.id}`,
    title: texts('today.editTitle'),
    about: [{ kind: 'step', id: step.id }],
    initial: () => ({ text: step.text, day: was.day as string, time: was.time ?? '' }),
  })
  const { text, day, time } = draft.fields
  const [problem, setProblem] = useState<{ readonly at: 'text' | 'day'; readonly words: string } | null>(null)
  const save = async (): Promise<void> => {
    const words = text.trim()
    if (step.name === 'own' && words === '') return setProblem({ at: 'text', words: texts('today.addTextMissing') })
    if (!daySchema.safeParse(day).success || !timeSchema.safeParse(time).success)
      return setProblem({ at: 'day', words: texts('today.dayMissing') })
    const isSameTime = day === was.day && time === was.time
    if (await editStep(step, { text: words, ...(isSameTime ? {} : { due: { day, time } }) })) {
      draft.drop()
      onSaved?.()
    }
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
        onChange={(event) => draft.change({ text: event.currentTarget.value })}
      />
      <div className={styles.until}>
        <DueFields
          size="xs"
          day={day}
          time={time}
          error={problem?.at === 'day' ? problem.words : null}
          onChange={draft.change}
        />
        <Button type="submit" size="xs">
          {texts('common.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {texts('common.close')}
        </Button>
        <KeptDraft draft={draft} onDiscard={() => setProblem(null)} />
        {children}
      </div>
    </form>
  )
}
