import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Id } from '../../shared/model/id'
import { interviewIdOf } from '../../shared/model/interview'
import type { Step } from '../../shared/model/step'
import { atOf } from '../../shared/model/time'
import { instantNow, zoneNow } from '../clock'
import { texts } from '../i18n'
import { markInterview } from '../interviews/change-interview'
import { send } from '../state/send'
import { replica } from '../state/use-pipeline'
import letter from './letter.module.css'
import { markDone } from './step-acts'
import styles from './today.module.css'

type Props = { readonly step: Step; readonly applicationId: Id }

/** How did it go? Kept as a note. Or: it didn't take place. */
export const Debrief = ({ step, applicationId }: Props) => {
  const [text, setText] = useState('')
  const interviewId = interviewIdOf(step.id.slice(0, step.id.lastIndexOf('/')))
  const interview = interviewId === null ? undefined : replica.pipeline.get('interview', interviewId)
  return (
    <div className={styles.stack}>
      <Textarea
        size="sm"
        autoFocus
        label={texts('today.debriefNote')}
        description={texts('today.debriefHint')}
        classNames={{ input: letter.letterBody ?? '' }}
        value={text}
        maxLength={400_000}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button size="xs" onClick={() => void keep(step, applicationId, text)}>
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

/** The note first: a note without its step is easier to put right than a step without its note. */
const keep = async (step: Step, applicationId: Id, text: string): Promise<void> => {
  if (text.trim() !== '') {
    const reply = await send({
      type: 'entry/add',
      payload: {
        id: crypto.randomUUID(),
        applicationId,
        happening: { kind: 'note' },
        at: atOf(instantNow(), zoneNow()),
        text,
      },
    })
    if (!reply.ok) return
  }
  await markDone(step)
}
