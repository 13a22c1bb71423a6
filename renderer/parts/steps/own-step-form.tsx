import { Alert, Button, type ComboboxStringGroupData, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { About } from '../../../shared/drafts/draft'
import type { Id } from '../../../shared/model/id'
import { type StepKind, stepKindSchema } from '../../../shared/model/step'
import { type Day, daySchema, timeSchema } from '../../../shared/model/time'
import { protocolOf } from '../../../shared/protocol/reconcile'
import { undo } from '../../state/send'
import { submit } from '../../state/submit'
import { toastUndo } from '../../state/toasts'
import { tomorrowOf } from '../../state/today-view'
import { useDraft } from '../../state/use-draft'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { InlineForm } from '../../ui/inline-form'
import { KeptDraft } from '../fields/kept-draft'
import { DueFields } from './due-fields'
import form from './own-step-form.module.css'
import { choicesIn, ownerOf, peopleOf } from './own-step-owners'
import styles from './steps.module.css'
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

type Owner = {
  readonly huntId: Id
  readonly applicationId: Id | null
  readonly contactId?: Id | undefined
  readonly day?: Day | undefined
}

/** Where what is typed into the form is kept. */
export const ownStepPlace = ({ huntId, applicationId, contactId, day = '' }: Owner): string =>
  `own-step/${applicationId ?? contactId ?? huntId}/${day}`

/** A step of the user's own: any text, any day and time. */
export const OwnStepForm = ({ huntId, applicationId, contactId, day: firstDay, onClose }: Props) => {
  const here = useHere()
  const draft = useDraft({
    place: ownStepPlace({ huntId, applicationId, contactId, day: firstDay }),
    title: texts('today.addTitle'),
    about: [ownerRecord(huntId, applicationId, contactId)],
    initial: () => ({
      text: '',
      day: firstDay ?? tomorrowOf(here),
      time: protocolOf(replica.pipeline).dayTime,
      kind: 'reminder' as string,
      choice: '',
    }),
  })
  const { text, day, time, choice } = draft.fields
  const kind: StepKind = stepKindSchema.catch('reminder').parse(draft.fields.kind)
  const [problem, setProblem] = useState<string | null>(null)
  const [choices] = useState(() => (contactId === undefined ? choicesFor(huntId, applicationId) : []))
  const add = async (): Promise<void> => {
    if (text.trim() === '') return setProblem(texts('today.addTextMissing'))
    if (!daySchema.safeParse(day).success || !timeSchema.safeParse(time).success)
      return setProblem(texts('today.dayMissing'))
    const refused = await submit({
      type: 'step/add-own',
      payload: {
        id: crypto.randomUUID(),
        kind,
        ...ownerOf(choice),
        ...(applicationId === null ? {} : { applicationId }),
        ...(contactId === undefined ? {} : { contactId }),
        due: { day, time },
        text: text.trim(),
      },
    })
    if (refused !== null) return setProblem(refused)
    draft.drop()
    onClose()
    toastUndo(texts('today.didAdd', { what: text.trim() }), undo)
  }
  return (
    <InlineForm className={form.own} label={texts('today.addTitle')} onSubmit={add} onClose={onClose}>
      <TextInput
        className={form.ownText}
        label={texts('today.addText')}
        value={text}
        maxLength={2_000}
        autoFocus
        onChange={(event) => draft.change({ text: event.currentTarget.value })}
      />
      <DueFields day={day} time={time} onChange={draft.change} />
      {choices.length > 1 && (
        <NativeSelect
          label={texts(applicationId === null ? 'today.addApplication' : 'today.addPerson')}
          value={choice}
          data={choices}
          onChange={(event) => draft.change({ choice: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={texts('today.addKind')}
        value={kind}
        data={[
          { value: 'reminder', label: texts('today.addReminder') },
          { value: 'follow-up', label: texts('today.addFollowUp') },
        ]}
        onChange={(event) => draft.change({ kind: event.currentTarget.value })}
      />
      {problem !== null && (
        <Alert className={form.ownText} color="orange" role="alert" p="xs">
          {problem}
        </Alert>
      )}
      <div className={`${styles.buttons} ${form.ownText}`}>
        <Button size="xs" type="submit">
          {texts('common.add')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {texts('common.close')}
        </Button>
        <KeptDraft draft={draft} onDiscard={() => setProblem(null)} />
      </div>
    </InlineForm>
  )
}

const ownerRecord = (huntId: Id, applicationId: Id | null, contactId: Id | undefined): About => {
  if (applicationId !== null) return { kind: 'application', id: applicationId }
  return contactId === undefined ? { kind: 'hunt', id: huntId } : { kind: 'contact', id: contactId }
}

const choicesFor = (huntId: Id, applicationId: Id | null): ComboboxStringGroupData => {
  if (applicationId !== null)
    return [{ value: '', label: texts('today.addNobody') }, ...peopleOf(replica.pipeline, applicationId)]
  const { applications, people } = choicesIn(replica.pipeline, huntId)
  return [
    { value: '', label: texts('today.addNothing') },
    ...[
      { group: texts('today.addApplications'), items: applications },
      { group: texts('today.addPeople'), items: people },
    ].filter(({ items }) => items.length > 0),
  ]
}
