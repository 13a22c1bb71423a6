import { Alert, Button, Group, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Command } from '../../../shared/commands/index'
import type { Id } from '../../../shared/model/id'
import type { Interview } from '../../../shared/model/interview'
import { namesADay } from '../../../shared/model/names-a-day'
import { FOLLOW_UP_WAYS, REPLY_KINDS } from '../../../shared/model/timeline-entry'
import { plannedOf } from '../../acts/taken-off'
import { timeNow, zoneNow } from '../../state/clock'
import { submit } from '../../state/submit'
import { useToday } from '../../state/use-today'
import { NO_BY, readBy } from '../../ui/by-draft'
import { ChoiceKeys } from '../../ui/choice-keys'
import { dayProblem } from '../../ui/day-problem'
import { texts } from '../../ui/i18n'
import { InlineForm } from '../../ui/inline-form'
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
  const [happening, setHappening] = useState<Happening | null>(() => plainHappening(kind))
  const [day, setDay] = useState(today)
  const [time, setTime] = useState('')
  const [by, setBy] = useState(NO_BY)
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<{
    readonly at: 'form' | 'day' | 'by' | 'text'
    readonly words: string
  } | null>(null)
  useEffect(() => {
    if (kind !== 'reply' && kind !== 'follow-up') text.current?.focus()
  }, [kind])
  const named = namesADay(happening?.kind === 'reply' ? happening.reply : null)
  const choose = (chosen: Happening): void => {
    setHappening(chosen)
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
    if (refused === null) onLogged(told, planned)
    else setProblem({ at: 'form', words: refused })
  }
  return (
    <InlineForm className={styles.form} label={texts(`panel.log.${kind}`)} onSubmit={save} onClose={onClose}>
      {kind === 'reply' && (
        <ChoiceKeys
          label={texts('panel.log.replyKind')}
          choices={REPLY_KINDS}
          value={happening?.kind === 'reply' ? happening.reply : null}
          wordsOf={(reply) => texts(`labels.reply.${reply}`)}
          onChoose={(reply) => choose({ kind: 'reply', reply })}
        />
      )}
      {kind === 'follow-up' && (
        <ChoiceKeys
          label={texts('panel.log.way')}
          choices={FOLLOW_UP_WAYS}
          value={happening?.kind === 'follow-up' ? happening.way : null}
          wordsOf={(way) => texts(`labels.followUpWay.${way}`)}
          onChoose={(way) => choose({ kind: 'follow-up', way })}
        />
      )}
      {named !== null && (
        <ReplyBy reply={named} by={by} error={problem?.at === 'by' ? problem.words : null} onChange={setBy} />
      )}
      <WhenFields
        day={day}
        time={time}
        error={problem?.at === 'day' ? problem.words : null}
        onDay={setDay}
        onTime={setTime}
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
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void save()
        }}
      />
      {problem?.at === 'form' && (
        <Alert color="orange" mt="sm" p="xs" role="alert">
          {problem.words}
        </Alert>
      )}
      <Group mt="sm" gap="xs" justify="flex-end">
        <Button size="xs" variant="default" onClick={onClose}>
          {texts('common.cancel')}
        </Button>
        <Button size="xs" type="submit">
          {texts('panel.log.add')}
        </Button>
      </Group>
    </InlineForm>
  )
}

const plainHappening = (kind: Logged): Happening | null => (kind === 'reply' || kind === 'follow-up' ? null : { kind })
