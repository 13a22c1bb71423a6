import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { INTERVIEW_KINDS, type Interview } from '../../../shared/model/interview'
import type { Day } from '../../../shared/model/time'
import { interviewsInOrder } from '../../../shared/queries/interviews'
import { saveInterview } from '../../acts/change-interview'
import {
  type DraftProblem,
  draftOf,
  type InterviewDraft,
  namesIn,
  newDraft,
  readInterview,
} from '../../acts/interview-draft'
import { zoneNow } from '../../state/clock'
import { useDraft } from '../../state/use-draft'
import { replica } from '../../state/use-pipeline'
import { whenMineWords } from '../../state/words/interview-words'
import { texts } from '../../ui/i18n'
import { DraftFoot } from '../fields/draft-foot'
import styles from './interview.module.css'
import { MoreFields } from './more-fields'
import { PromiseFields } from './promise-fields'

type Props = {
  readonly applicationId: Id
  /** `null`: a new one. */
  readonly interview: Interview | null
  readonly label: string
  /** What a new one begins with. */
  readonly day?: Day
  readonly onClose: () => void
}

/** When an interview is and of what kind; everything else about it on demand. */
export const InterviewForm = ({ applicationId, interview, label, day = '', onClose }: Props) => {
  const kept = useDraft({
    place: interview ? `interview/${interview.id}` : `interview/new/${applicationId}`,
    title: label,
    about: [interview ? { kind: 'interview', id: interview.id } : { kind: 'application', id: applicationId }],
    initial: () =>
      flat(
        interview
          ? draftOf(interview)
          : { ...newDraft(interviewsInOrder(replica.pipeline, applicationId), zoneNow()), day },
      ),
  })
  const draft = whole(kept.fields)
  const [hasMore, setMore] = useState(interview !== null)
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const change = (changes: Partial<InterviewDraft>): void => {
    kept.change(flat({ ...draft, ...changes }))
    forget()
  }
  const forget = (): void => {
    setProblem(null)
    setRefused(null)
  }
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const read = readInterview(draft)
    if (!read.ok) {
      setProblem(read.problem)
      if (read.problem.field === 'length' || read.problem.field === 'round') setMore(true)
      return
    }
    const why = await saveInterview(applicationId, interview, read.fields, namesIn(draft.newNames))
    if (why !== null) return setRefused(why)
    kept.drop()
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (event.key !== 'Escape' || event.defaultPrevented || !(target instanceof Element)) return
    // An open list of zones is closed first.
    if (target.closest('[data-mantine-stop-propagation="true"]')) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  const wordsOf = (field: DraftProblem['field']): string | null =>
    problem?.field !== field
      ? null
      : problem.field === 'promise'
        ? texts(`interviews.promise.${problem.text}`)
        : texts(`interviews.form.${problem.text}`)
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => void save(event)}
      onKeyDown={onKeyDown}
      noValidate
    >
      <div className={styles.fields}>
        <TextInput
          type="date"
          autoFocus
          data-autofocus
          label={texts('interviews.form.day')}
          value={draft.day}
          error={wordsOf('day')}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={texts('interviews.form.time')}
          value={draft.time}
          error={wordsOf('time')}
          onChange={(event) => change({ time: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts('interviews.form.kind')}
          value={draft.kind}
          data={INTERVIEW_KINDS.map((value) => ({ value, label: texts(`interviews.kind.${value}`) }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            change({ kind: INTERVIEW_KINDS.find((kind) => kind === chosen) ?? draft.kind })
          }}
        />
        <PromiseFields draft={draft.promise} problem={wordsOf('promise')} onChange={(promise) => change({ promise })} />
        {hasMore && <MoreFields applicationId={applicationId} draft={draft} onChange={change} wordsOf={wordsOf} />}
      </div>
      <YourTime draft={draft} />
      <DraftFoot
        problem={refused}
        draft={kept}
        onDiscard={forget}
        action={texts(interview ? 'interviews.form.save' : 'interviews.form.add')}
        onClose={onClose}
      >
        <Button size="xs" variant="subtle" data-more aria-expanded={hasMore} onClick={() => setMore(!hasMore)}>
          {texts(hasMore ? 'interviews.form.less' : 'interviews.form.more')}
        </Button>
      </DraftFoot>
    </form>
  )
}

/** A draft's fields are plain values. */
const flat = ({ promise, kind, ...rest }: InterviewDraft) => ({
  ...rest,
  kind: kind as string,
  promiseDay: promise.day,
  promiseTime: promise.time,
})

const whole = ({ promiseDay, promiseTime, kind, ...rest }: ReturnType<typeof flat>): InterviewDraft => ({
  ...rest,
  kind: INTERVIEW_KINDS.find((each) => each === kind) ?? 'technical',
  promise: { day: promiseDay, time: promiseTime },
})

/** What the user's own clock will show, when the interview is in another zone. */
const YourTime = ({ draft }: { readonly draft: InterviewDraft }) => {
  const read = readInterview(draft)
  const when = read.ok ? whenMineWords(read.fields, zoneNow()) : null
  return (
    <div role="status">
      {when !== null && <p className={styles.hint}>{texts('interviews.form.yourTime', { when })}</p>}
    </div>
  )
}
