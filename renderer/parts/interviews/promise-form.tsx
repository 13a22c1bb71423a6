import { Alert, Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Interview } from '../../../shared/model/interview'
import { savePromise } from '../../acts/change-interview'
import { promiseProblem } from '../../acts/promise-problem'
import { useDraft } from '../../state/use-draft'
import { texts } from '../../ui/i18n'
import { InlineForm } from '../../ui/inline-form'
import { KeptDraft } from '../fields/kept-draft'
import styles from './interview.module.css'

type Props = { readonly interview: Interview; readonly onClose: () => void }

/** By when they said they would answer: a day, and a time when they named one. */
export const PromiseForm = ({ interview, onClose }: Props) => {
  const draft = useDraft({
    place: `promise/${interview.id}`,
    title: texts('interviews.promise.ask'),
    about: [{ kind: 'interview', id: interview.id }],
    initial: () => ({ day: (interview.promise?.day ?? '') as string, time: interview.promise?.time ?? '' }),
  })
  const { day, time } = draft.fields
  const [problem, setProblem] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    if (day === '') return setProblem(texts('interviews.promise.dayMissing'))
    const wrong = promiseProblem({ day, time }, interview)
    if (wrong !== null) return setProblem(texts(`interviews.promise.${wrong}`))
    const why = await savePromise(interview.id, { day, time: time === '' ? null : time })
    finish(why)
  }
  const saidNothing = async (): Promise<void> => {
    const why = interview.promise === null ? null : await savePromise(interview.id, null)
    finish(why)
  }
  const finish = (why: string | null): void => {
    setRefused(why)
    if (why !== null) return
    draft.drop()
    onClose()
  }
  return (
    <InlineForm className={styles.boxed} label={texts('interviews.promise.ask')} onSubmit={save} onClose={onClose}>
      <p className={styles.legend}>{texts('interviews.promise.ask')}</p>
      <div className={styles.fields}>
        <TextInput
          type="date"
          autoFocus
          label={texts('interviews.promise.day')}
          value={day}
          error={problem}
          onChange={(event) => {
            draft.change({ day: event.currentTarget.value })
            setProblem(null)
          }}
        />
        <TextInput
          type="time"
          label={`${texts('interviews.promise.time')} (${texts('common.optional')})`}
          value={time}
          onChange={(event) => draft.change({ time: event.currentTarget.value })}
        />
      </div>
      <p className={styles.hint}>{texts('interviews.promise.hint')}</p>
      {refused !== null && (
        <Alert color="orange" mt="sm" p="xs" role="alert">
          {refused}
        </Alert>
      )}
      <KeptDraft draft={draft} onDiscard={() => setProblem(null)} />
      <div className={styles.buttons}>
        <Button size="xs" variant="default" onClick={() => void saidNothing()}>
          {texts('interviews.promise.none')}
        </Button>
        <Button size="xs" type="submit">
          {texts('interviews.promise.save')}
        </Button>
      </div>
    </InlineForm>
  )
}
