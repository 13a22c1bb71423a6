import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import type { At } from '../../../shared/model/time'
import { REPLY_KINDS, type ReplyKind } from '../../../shared/model/timeline-entry'
import type { ImpliedWord as Implied } from '../../../shared/protocol/moments'
import { send, undo } from '../../state/send'
import { toastUndo } from '../../state/toasts'
import { useUi } from '../../state/ui-store'
import { useDraft } from '../../state/use-draft'
import { useRecord } from '../../state/use-pipeline'
import { useToday } from '../../state/use-today'
import { dayWords } from '../../state/words/day-words'
import { happeningWords } from '../../state/words/entry-words'
import { dayProblem } from '../../ui/day-problem'
import { texts } from '../../ui/i18n'
import { KeptDraft } from '../fields/kept-draft'
import styles from './implied-word.module.css'

/** A move forward stands for a word of theirs: it is told, and asked about, until the user says what it was. */
export const ImpliedWord = ({ implied: { entry, answer } }: { readonly implied: Implied }) => {
  const stage = useRecord('stage', entry.toStageId)?.name ?? texts('panel.timeline.removedStage')
  const today = useToday((clock) => clock.today)
  const draft = useDraft({
    place: `implied/${entry.id}`,
    title: texts('panel.implied.kind'),
    about: [{ kind: 'entry', id: entry.id }],
    initial: () => ({ day: entry.at.day as string, kind: answer as string }),
  })
  const { day } = draft.fields
  const kind = REPLY_KINDS.find((each) => each === draft.fields.kind) ?? answer
  const [asks, setAsks] = useState<'day' | 'kind' | null>(() =>
    !draft.isKept ? null : day === entry.at.day ? 'kind' : 'day',
  )
  const [problem, setProblem] = useState<string | null>(null)
  const line = useRef<HTMLElement>(null)
  const panelStart = useUi((ui) => ui.panelStart)
  useEffect(() => {
    if (panelStart !== 'implied') return
    line.current?.focus()
    line.current?.scrollIntoView({ block: 'nearest' })
    // Not at once: the panel asks, after its parts, whether the focus goes to its top.
    queueMicrotask(() => useUi.setState({ panelStart: 'top' }))
  }, [panelStart])
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const wrong = dayProblem(day, today)
    setProblem(wrong ? texts(wrong) : null)
    if (wrong) return
    const at = day === entry.at.day ? entry.at : { day, time: null, zone: entry.at.zone }
    void noteWord(entry.id, kind, at).then((isNoted) => isNoted && draft.drop())
  }
  return (
    <section ref={line} tabIndex={-1} className={styles.line} aria-label={texts('panel.implied.kind')}>
      <p className={styles.words}>{texts(`panel.implied.${answer}`, { stage, day: dayWords(entry.at.day) })}</p>
      <div className={styles.acts}>
        <Button size="compact-sm" variant="light" onClick={() => void noteWord(entry.id, answer, entry.at)}>
          {texts('panel.implied.right')}
        </Button>
        <Button size="compact-sm" variant="default" aria-expanded={asks === 'day'} onClick={() => setAsks('day')}>
          {texts('panel.implied.anotherDay')}
        </Button>
        <Button size="compact-sm" variant="default" aria-expanded={asks === 'kind'} onClick={() => setAsks('kind')}>
          {texts('panel.implied.anotherKind')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void noteNone(entry.id)}>
          {texts('panel.implied.noWord')}
        </Button>
      </div>
      {asks !== null && (
        <form className={styles.form} onSubmit={save} noValidate>
          {asks === 'day' ? (
            <TextInput
              type="date"
              size="xs"
              autoFocus
              label={texts('panel.implied.day')}
              max={today}
              value={day}
              error={problem}
              onChange={(event) => {
                draft.change({ day: event.currentTarget.value })
                setProblem(null)
              }}
            />
          ) : (
            <NativeSelect
              size="xs"
              autoFocus
              label={texts('panel.implied.kind')}
              value={kind}
              data={REPLY_KINDS.map((value) => ({ value, label: texts(`labels.reply.${value}`) }))}
              onChange={(event) => draft.change({ kind: event.currentTarget.value })}
            />
          )}
          <KeptDraft draft={draft} onDiscard={() => setProblem(null)} />
          <Button size="xs" type="submit">
            {texts('panel.implied.save')}
          </Button>
        </form>
      )}
    </section>
  )
}

const noteWord = async (moveId: Id, reply: ReplyKind, at: At): Promise<boolean> => {
  const word = { id: crypto.randomUUID(), reply, at }
  const answered = await send({ type: 'entry/implied-word', payload: { id: moveId, word } })
  if (answered.ok) toastUndo(texts('panel.implied.noted', { what: happeningWords({ kind: 'reply', reply }) }), undo)
  return answered.ok
}

/** They hadn't spoken when the card was moved. */
export const noteNone = async (moveId: Id): Promise<void> => {
  const answered = await send({ type: 'entry/implied-word', payload: { id: moveId, word: null } })
  if (answered.ok) toastUndo(texts('panel.implied.takenBack'), undo)
}
