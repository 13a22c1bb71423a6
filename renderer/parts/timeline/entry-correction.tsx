import { NativeSelect, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { OUTCOMES } from '../../../shared/model/application'
import { namesADay } from '../../../shared/model/names-a-day'
import type { PromisedBy } from '../../../shared/model/promise'
import { FOLLOW_UP_WAYS, REPLY_KINDS, type TimelineEntry } from '../../../shared/model/timeline-entry'
import { submit } from '../../state/submit'
import { useDraft } from '../../state/use-draft'
import { useToday } from '../../state/use-today'
import { byDraftOf, NO_BY, readBy } from '../../ui/by-draft'
import { dayProblem } from '../../ui/day-problem'
import { texts } from '../../ui/i18n'
import { InlineForm } from '../../ui/inline-form'
import { DraftFoot } from '../fields/draft-foot'
import { ReplyBy } from '../fields/reply-by'
import { useLongText } from '../fields/use-long-text'
import { WhenFields } from '../fields/when-fields'
import styles from './log.module.css'

type Props = { readonly entry: TimelineEntry; readonly onClose: () => void }

/** Puts right when it happened, what it was, and what was noted with it. */
export const EntryCorrection = ({ entry, onClose }: Props) => {
  const today = useToday((clock) => clock.today)
  const form = useRef<HTMLFormElement>(null)
  const loaded = useLongText(entry.text)
  const draft = useDraft({
    place: `correct/${entry.id}`,
    title: texts('panel.timeline.correct'),
    about: [{ kind: 'entry', id: entry.id }],
    initial: () => {
      const by = entry.kind === 'reply' ? byDraftOf(entry.by) : NO_BY
      const kind = kindsOf(entry)?.value ?? ''
      const when = { day: entry.at.day as string, time: entry.at.time ?? '' }
      return { ...when, kind, byDay: by.day, byTime: by.time, typed: null as string | null }
    },
  })
  const { day, time, kind, byDay, byTime, typed } = draft.fields
  const by = { day: byDay, time: byTime }
  const [problem, setProblem] = useState<string | null>(null)
  const kinds = kindsOf(entry)
  const named = entry.kind === 'reply' ? namesADay(REPLY_KINDS.find((each) => each === kind) ?? null) : null
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [])
  const save = async (): Promise<void> => {
    const wrongDay = dayProblem(day, today)
    if (wrongDay) return setProblem(texts(wrongDay))
    const read = named === null ? ({ ok: true, by: null } as const) : readBy(by)
    if (!read.ok) return setProblem(texts(`interviews.reply.${read.problem}`))
    const isMoved = day !== entry.at.day || (time || null) !== entry.at.time
    const refused = await submit({
      type: 'entry/correct',
      payload: {
        id: entry.id,
        ...(isMoved ? { at: { ...entry.at, day, time: time || null } } : {}),
        ...(typed === null ? {} : { text: typed }),
        ...changedKind(entry, kind),
        ...(isSameBy(entry, read.by) ? {} : { by: read.by }),
      },
    })
    if (refused !== null) return setProblem(refused)
    draft.drop()
    onClose()
  }
  return (
    <InlineForm
      className={styles.form}
      label={texts('panel.timeline.correct')}
      ref={form}
      onSubmit={save}
      onClose={onClose}
    >
      {kinds && (
        <NativeSelect
          label={kinds.label}
          value={kind}
          data={[...kinds.choices]}
          onChange={(event) => draft.change({ kind: event.currentTarget.value })}
        />
      )}
      {named !== null && (
        <ReplyBy
          reply={named}
          by={by}
          error={null}
          onChange={({ day, time }) => draft.change({ byDay: day, byTime: time })}
        />
      )}
      <WhenFields
        day={day}
        time={time}
        error={null}
        onDay={(typed) => draft.change({ day: typed })}
        onTime={(typed) => draft.change({ time: typed })}
      />
      <Textarea
        mt="xs"
        label={texts('panel.log.text')}
        classNames={{ input: styles.text ?? '' }}
        rows={1}
        maxLength={400_000}
        disabled={loaded.state === 'loading'}
        value={typed ?? (loaded.state === 'ready' ? loaded.text : '')}
        onChange={(event) => draft.change({ typed: event.currentTarget.value })}
      />
      <DraftFoot
        problem={problem}
        draft={draft}
        onDiscard={() => setProblem(null)}
        action={texts('panel.timeline.save')}
        onClose={onClose}
      />
    </InlineForm>
  )
}

const isSameBy = (entry: TimelineEntry, by: PromisedBy | null): boolean =>
  entry.kind !== 'reply' || (entry.by?.day === by?.day && entry.by?.time === by?.time)

type Kinds = {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** What else the entry could have been; `null` where there is no choice. */
const kindsOf = (entry: TimelineEntry): Kinds | null => {
  if (entry.kind === 'reply')
    return {
      label: texts('panel.log.replyKind'),
      value: entry.reply,
      choices: REPLY_KINDS.map((value) => ({ value, label: texts(`labels.reply.${value}`) })),
    }
  if (entry.kind === 'follow-up')
    return {
      label: texts('panel.log.way'),
      value: entry.way,
      choices: FOLLOW_UP_WAYS.map((value) => ({ value, label: texts(`labels.followUpWay.${value}`) })),
    }
  if (entry.kind === 'outcome' && entry.outcome !== null)
    return {
      label: texts('board.outcomeTitle'),
      value: entry.outcome,
      choices: OUTCOMES.map((value) => ({ value, label: texts(`labels.outcome.${value}`) })),
    }
  return null
}

const changedKind = (entry: TimelineEntry, chosen: string) => {
  const reply = REPLY_KINDS.find((kind) => kind === chosen)
  const way = FOLLOW_UP_WAYS.find((kind) => kind === chosen)
  const outcome = OUTCOMES.find((kind) => kind === chosen)
  if (entry.kind === 'reply' && reply && reply !== entry.reply) return { reply }
  if (entry.kind === 'follow-up' && way && way !== entry.way) return { way }
  if (entry.kind === 'outcome' && outcome && outcome !== entry.outcome) return { outcome }
  return {}
}
