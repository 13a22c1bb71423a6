import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { interviewIdOf } from '../../shared/model/interview'
import type { Step } from '../../shared/model/step'
import { texts } from '../i18n'
import { markInterview } from '../interviews/change-interview'
import { replica } from '../state/use-pipeline'
import letter from './letter.module.css'
import { markDone } from './step-acts'
import styles from './today.module.css'

/** How did it go? Kept as a note. Or: it didn't take place. */
export const Debrief = ({ step }: { readonly step: Step }) => {
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
        <Button size="xs" onClick={() => void markDone(step, null, text)}>
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
