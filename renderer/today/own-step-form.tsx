import { Alert, Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Id } from '../../shared/model/id'
import { type Day, daySchema, timeSchema } from '../../shared/model/time'
import { protocolOf } from '../../shared/protocol/reconcile'
import type { Pipeline } from '../../shared/records/pipeline'
import { submit } from '../application/submit'
import { texts } from '../i18n'
import { undo } from '../state/send'
import { replica } from '../state/use-pipeline'
import { toastUndo } from '../ui/toasts'
import form from './own-step-form.module.css'
import { tomorrowOf } from './step-words'
import styles from './today.module.css'
import { useHere } from './use-today-view'

type Props = {
  readonly huntId: Id
  /** It belongs to this one; `null`: the form asks. */
  readonly applicationId: Id | null
  /** What the form begins with; without it: tomorrow. */
  readonly day?: Day
  /** It is about this person, and belongs to no application. */
  readonly contactId?: Id
  readonly onClose: () => void
}

/** A step of the user's own: any text, any day and time. */
export const OwnStepForm = ({ huntId, applicationId, contactId, day: firstDay, onClose }: Props) => {
  const here = useHere()
  const [text, setText] = useState('')
  const [day, setDay] = useState(() => firstDay ?? tomorrowOf(here))
  const [time, setTime] = useState(() => protocolOf(replica.pipeline).dayTime)
  const [ownerId, setOwnerId] = useState(applicationId ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const [owners] = useState(() =>
    applicationId === null && contactId === undefined ? ownersIn(replica.pipeline, huntId) : [],
  )
  const add = async (): Promise<void> => {
    if (text.trim() === '') return setProblem(texts('today.addTextMissing'))
    if (!daySchema.safeParse(day).success || !timeSchema.safeParse(time).success)
      return setProblem(texts('today.dayMissing'))
    const refused = await submit({
      type: 'step/add-own',
      payload: {
        id: crypto.randomUUID(),
        kind: 'reminder',
        applicationId: ownerId === '' ? null : ownerId,
        contactId: contactId ?? null,
        due: { day, time },
        text: text.trim(),
      },
    })
    if (refused !== null) return setProblem(refused)
    onClose()
    toastUndo(texts('today.didAdd', { what: text.trim() }), undo)
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void add()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <form
      className={form.own}
      aria-label={texts('today.addTitle')}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <TextInput
        className={form.ownText}
        label={texts('today.addText')}
        value={text}
        maxLength={2_000}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={texts('today.addDay')}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextInput
        type="time"
        label={texts('today.addTime')}
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
      />
      {owners.length > 0 && (
        <NativeSelect
          className={form.ownText}
          label={texts('today.addApplication')}
          value={ownerId}
          data={[{ value: '', label: texts('today.addNothing') }, ...owners]}
          onChange={(event) => setOwnerId(event.currentTarget.value)}
        />
      )}
      {problem !== null && (
        <Alert className={form.ownText} color="orange" role="alert" p="xs">
          {problem}
        </Alert>
      )}
      <div className={styles.buttons}>
        <Button size="xs" type="submit">
          {texts('common.add')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {texts('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** The open applications of a hunt, to choose one by company and role. */
export const ownersIn = (pipeline: Pipeline, huntId: Id): { value: string; label: string }[] =>
  [...pipeline.all('application').values()]
    .filter((each) => each.huntId === huntId && each.archivedAt === null && each.outcome === null)
    .map(({ id, companyId, role }) => ({
      value: id,
      label: [pipeline.get('company', companyId)?.name ?? texts('common.unknownCompany'), role]
        .filter(Boolean)
        .join(' · '),
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))
