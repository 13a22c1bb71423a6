import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Id } from '../../../shared/model/id'
import type { Due, Step } from '../../../shared/model/step'
import { atOf } from '../../../shared/model/time'
import { instantOfDue } from '../../../shared/protocol/due-times'
import { markDone } from '../../acts/step-acts'
import { closeStep, openStep, useStepPlace } from '../../acts/unfolded-step'
import { instantNow, zoneNow } from '../../state/clock'
import { send, undo } from '../../state/send'
import { toastUndo } from '../../state/toasts'
import { momentWords } from '../../state/words/moment-words'
import { texts } from '../../ui/i18n'
import { LetterEditor } from './letter-editor'
import styles from './steps.module.css'
import { UntilForm } from './until-form'

type Props = { readonly step: Step; readonly applicationId: Id }

/** Yes: what did they say? No: a new day, or a word from the user now. */
export const DidTheyCall = ({ step, applicationId }: Props) => {
  const place = useStepPlace()
  const [answer, setAnswer] = useState<'asked' | 'no' | 'follow-up'>('asked')
  if (answer === 'follow-up')
    return (
      <LetterEditor
        owner={{ kind: 'step', id: step.id }}
        about={step}
        template="follow-up-1"
        way="mail"
        onSent={(way) => markDone(step, way)}
      />
    )
  if (answer === 'asked')
    return (
      <div className={styles.buttons}>
        <Button size="xs" autoFocus onClick={() => openStep(step.id, place, 'reply')}>
          {texts('today.they.called')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setAnswer('no')}>
          {texts('today.they.notCalled')}
        </Button>
      </div>
    )
  return (
    <div className={styles.stack}>
      <strong>{texts('today.they.question')}</strong>
      <div className={styles.buttons}>
        <Button size="xs" autoFocus onClick={() => setAnswer('follow-up')}>
          {texts('today.they.followUp')}
        </Button>
      </div>
      <UntilForm
        place={`new-day/${step.id}`}
        about={{ kind: 'step', id: step.id }}
        label={`${texts('today.they.newDay')}: ${texts('today.they.newDayBy')}`}
        button={texts('today.they.save')}
        onChosen={(until) => noteNewDay(applicationId, until)}
      />
    </div>
  )
}

/** They are still deciding and named a day: the wait goes on from there. */
const noteNewDay = async (applicationId: Id, by: Extract<Due, { day: string }>): Promise<boolean> => {
  const [now, zone] = [instantNow(), zoneNow()]
  const reply = await send({
    type: 'entry/add',
    payload: {
      id: crypto.randomUUID(),
      applicationId,
      happening: { kind: 'reply', reply: 'holding', by },
      at: atOf(now, zone),
      text: '',
    },
  })
  if (!reply.ok) return false
  closeStep()
  toastUndo(texts('today.they.noted', { when: momentWords(instantOfDue(by, zone), { now, zone }) }), undo)
  return true
}
