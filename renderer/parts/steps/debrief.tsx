import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Interview, interviewIdOf } from '../../../shared/model/interview'
import type { Step } from '../../../shared/model/step'
import { markInterview, savePromise } from '../../acts/change-interview'
import { promiseDraftOf, promiseIn, promiseProblem } from '../../acts/promise-problem'
import { markDone } from '../../acts/step-acts'
import { useDraft } from '../../state/use-draft'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { KeptDraft } from '../fields/kept-draft'
import { PromiseFields } from '../interviews/promise-fields'
import letter from './letter.module.css'
import styles from './steps.module.css'

/** How did it go, and by when will one hear? The one is kept as a note, the other feeds the protocol. Or: it didn't take place. */
export const Debrief = ({ step }: { readonly step: Step }) => {
  const [interview] = useState(() => interviewOf(step))
  const draft = useDraft({
    place: `debrief/${step.id}`,
    title: texts('steps.short.debrief'),
    about: [{ kind: 'step', id: step.id }],
    initial: () => {
      const { day, time } = promiseDraftOf(interview?.promise ?? null)
      return { note: '', promiseDay: day, promiseTime: time }
    },
  })
  const { note, promiseDay, promiseTime } = draft.fields
  const promise = { day: promiseDay, time: promiseTime }
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    const why = interview ? await keepPromise(interview, promise) : null
    setProblem(why)
    if (why === null && (await markDone(step, null, note))) draft.drop()
  }
  return (
    <div className={styles.stack}>
      <Textarea
        size="sm"
        autoFocus
        label={texts('today.debriefNote')}
        description={texts('today.debriefHint')}
        classNames={{ input: letter.letterBody ?? '' }}
        value={note}
        maxLength={400_000}
        onChange={(event) => draft.change({ note: event.currentTarget.value })}
      />
      {interview && (
        <PromiseFields
          size="xs"
          draft={promise}
          problem={problem}
          onChange={({ day, time }) => {
            draft.change({ promiseDay: day, promiseTime: time })
            setProblem(null)
          }}
        />
      )}
      <KeptDraft draft={draft} onDiscard={() => setProblem(null)} />
      <div className={styles.buttons}>
        <Button size="xs" data-done onClick={() => void save()}>
          {texts('today.debriefSave')}
        </Button>
        {interview && (
          <>
            <Button size="xs" variant="default" onClick={() => void markInterview(interview, 'cancelled')}>
              {texts('interviews.cancelIt')}
            </Button>
            <Button size="xs" variant="default" onClick={() => void markInterview(interview, 'no-show')}>
              {texts('interviews.markNoShow')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

const interviewOf = ({ id }: Step): Interview | undefined => {
  const interviewId = interviewIdOf(id.slice(0, id.lastIndexOf('/')))
  return interviewId === null ? undefined : replica.pipeline.get('interview', interviewId)
}

/** Why it was not kept, in words, or `null`. What they had said before stays where nothing else was typed. */
const keepPromise = async (interview: Interview, draft: ReturnType<typeof promiseDraftOf>): Promise<string | null> => {
  const problem = promiseProblem(draft, interview)
  if (problem !== null) return texts(`interviews.promise.${problem}`)
  const before = promiseDraftOf(interview.promise)
  if (before.day === draft.day && before.time === draft.time) return null
  return await savePromise(interview.id, promiseIn(draft))
}
