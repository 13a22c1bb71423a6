import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Command } from '../../../shared/commands/index'
import type { Id } from '../../../shared/model/id'
import type { Interview } from '../../../shared/model/interview'
import { namesADay } from '../../../shared/model/names-a-day'
import { FOLLOW_UP_WAYS, REPLY_KINDS } from '../../../shared/model/timeline-entry'
import { plannedOf } from '../../acts/taken-off'
import { timeNow, zoneNow } from '../../state/clock'
import { submit } from '../../state/submit'
import { useDraft } from '../../state/use-draft'
import { useToday } from '../../state/use-today'
import { readBy } from '../../ui/by-draft'
import { ChoiceKeys } from '../../ui/choice-keys'
import { dayProblem } from '../../ui/day-problem'
import { texts } from '../../ui/i18n'
import { InlineForm } from '../../ui/inline-form'
import { DraftFoot } from '../fields/draft-foot'
import { ReplyBy } from '../fields/reply-by'
import { WhenFields } from '../fields/when-fields'
import styles from './log.module.css'

type Happening = Extract<Command, { type: 'entry/add' }>['payload']['happening']
export type Logged = Exclude<Happening['kind'], 'offer'>

type Props = {
  readonly applicationId: Id
  readonly kind: Logged
  readonly onClose: () => void
  /** `planned`: what was ahead before; a no takes it off. */
  readonly onLogged: (happening: Happening, planned: readonly Interview[]) => void
}

/** Writes one thing that happened to the timeline: what, when, and a note. */
export const LogForm = ({ applicationId, kind, onClose, onLogged }: Props) => {
  const today = useToday((clock) => clock.today)
  const text = useRef<HTMLTextAreaElement>(null)
  const draft = useDraft({
    place: `log/${kind}/${applicationId}`,
    title: texts(`panel.log.${kind}`),
    about: [{ kind: 'application', id: applicationId }],
    initial: () => ({ choice: '', day: today, time: '', byDay: '', byTime: '', note: '' }),
  })
  const { choice, day, time, note } = draft.fields
  const happening = happeningOf(kind, choice)
  const by = { day: draft.fields.byDay, time: draft.fields.byTime }
  const [problem, setProblem] = useState<{
    readonly at: 'form' | 'day' | 'by' | 'text'
    readonly words: string
  } | null>(null)
  useEffect(() => {
    if (kind !== 'reply' && kind !== 'follow-up') text.current?.focus()
  }, [kind])
  const named = namesADay(happening?.kind === 'reply' ? happening.reply : null)
  const choose = (chosen: string): void => {
    draft.change({ choice: chosen })
    setProblem(null)
    text.current?.focus()
  }
  const save = async (): Promise<void> => {
    if (!happening) return setProblem({ at: 'form', words: texts('panel.log.chooseFirst') })
    const read = named === null ? ({ ok: true, by: null } as const) : readBy(by)
    if (!read.ok) return setProblem({ at: 'by', words: texts(`interviews.reply.${read.problem}`) })
    const wrongDay = dayProblem(day, today)
    if (wrongDay) return setProblem({ at: 'day', words: texts(wrongDay) })
    if (kind === 'note' && note.trim() === '') return setProblem({ at: 'text', words: texts('panel.log.textMissing') })
    // Of today the time is known: without it the entry would stand before all else of the day.
    const at = { day, time: time === '' ? (day === today ? timeNow() : null) : time, zone: zoneNow() }
    const id = crypto.randomUUID()
    const told: Happening = happening.kind === 'reply' && read.by ? { ...happening, by: read.by } : happening
    const payload = { id, applicationId, happening: told, at, text: note }
    const planned = plannedOf([applicationId])
    const refused = await submit({ type: 'entry/add', payload })
    if (refused === null) {
      draft.drop()
      onLogged(told, planned)
    } else setProblem({ at: 'form', words: refused })
  }
  return (
    <InlineForm className={styles.form} label={texts(`panel.log.${kind}`)} onSubmit={save} onClose={onClose}>
      {kind === 'reply' && (
        <ChoiceKeys
          label={texts('panel.log.replyKind')}
          choices={REPLY_KINDS}
          value={happening?.kind === 'reply' ? happening.reply : null}
          wordsOf={(reply) => texts(`labels.reply.${reply}`)}
          onChoose={choose}
        />
      )}
      {kind === 'follow-up' && (
        <ChoiceKeys
          label={texts('panel.log.way')}
          choices={FOLLOW_UP_WAYS}
          value={happening?.kind === 'follow-up' ? happening.way : null}
          wordsOf={(way) => texts(`labels.followUpWay.${way}`)}
          onChoose={choose}
        />
      )}
      {named !== null && (
        <ReplyBy
          reply={named}
          by={by}
          error={problem?.at === 'by' ? problem.words : null}
          onChange={({ day, time }) => draft.change({ byDay: day, byTime: time })}
        />
      )}
      <WhenFields
        day={day}
        time={time}
        error={problem?.at === 'day' ? problem.words : null}
        onDay={(typed) => draft.change({ day: typed })}
        onTime={(typed) => draft.change({ time: typed })}
      />
      <Textarea
        ref={text}
        mt="xs"
        label={kind === 'note' ? texts('panel.log.text') : `${texts('panel.log.text')} (${texts('common.optional')})`}
        description={texts('panel.log.textHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={problem?.at === 'text' ? problem.words : null}
        classNames={{ input: styles.text ?? '' }}
        rows={1}
        maxLength={400_000}
        value={note}
        onChange={(event) => draft.change({ note: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void save()
        }}
      />
      <DraftFoot
        problem={problem?.at === 'form' ? problem.words : null}
        draft={draft}
        onDiscard={() => setProblem(null)}
        action={texts('panel.log.add')}
        onClose={onClose}
      />
    </InlineForm>
  )
}

/** What is logged, once it is chosen where there is a choice. */
const happeningOf = (kind: Logged, choice: string): Happening | null => {
  if (kind !== 'reply' && kind !== 'follow-up') return { kind }
  const reply = REPLY_KINDS.find((each) => each === choice)
  const way = FOLLOW_UP_WAYS.find((each) => each === choice)
  if (kind === 'reply') return reply === undefined ? null : { kind, reply }
  return way === undefined ? null : { kind, way }
}
