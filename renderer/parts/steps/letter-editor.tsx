import { Alert, Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { IconCopy, IconMail, IconPhone } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { letterDraftsOf, letterPlace } from '../../../shared/drafts/letter-drafts'
import type { Id } from '../../../shared/model/id'
import { TEMPLATE_NAMES, type TemplateName } from '../../../shared/model/template'
import { leftIn } from '../../../shared/templates/fill'
import { mailtoOf, telOf } from '../../../shared/templates/mailto'
import { type About, type Draft, draftOf, peopleFor } from '../../acts/letter'
import type { Way } from '../../acts/step-acts'
import { bridge } from '../../state/bridge'
import { useDrafts } from '../../state/drafts'
import { toastDone } from '../../state/toasts'
import { announce } from '../../state/ui-store'
import { useDraft } from '../../state/use-draft'
import { replica } from '../../state/use-pipeline'
import { copyText } from '../../ui/copy-text'
import { texts } from '../../ui/i18n'
import { KeptDraft } from '../fields/kept-draft'
import letter from './letter.module.css'
import styles from './steps.module.css'

type Props = {
  /** The step or the application that it is written for: its draft belongs there. */
  readonly owner: { readonly kind: 'step' | 'application'; readonly id: Id }
  readonly about: About
  readonly template: TemplateName
  /** What marking it sent writes to the timeline; `null`: nothing is done by this letter. */
  readonly way: Way | null
  readonly onSent: (way: Way) => Promise<unknown>
  /** Whom it goes to is settled already. */
  readonly isForOne?: boolean
}
type Wanted = 'copy' | 'mail' | 'sent'

/** A letter that is filled in, can be changed, copied, handed to the mail program, and marked sent. What is not filled in is asked about first. */
export const LetterEditor = ({ owner, about, template: first, way, onSent, isForOne = false }: Props) => {
  const [begun] = useState(() => begunAt(owner.id, first, about.contactId, isForOne))
  const [template, setTemplate] = useState(begun.template)
  const [contactId, setContactId] = useState(begun.contactId)
  const [people] = useState(() => peopleFor(replica.pipeline, about))
  const kept = useDraft<Draft>({
    place: letterPlace(owner.id, template, contactId),
    title: texts('drafts.letter', { template: texts(`templateEditor.names.${template}`) }),
    about: [owner],
    initial: () => draftOf(replica.pipeline, { ...about, contactId }, template),
  })
  const draft = kept.fields
  const [asked, setAsked] = useState<Wanted | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const body = useRef<HTMLTextAreaElement>(null)
  const left = leftIn(draft.subject, draft.body)
  const tel = telOf(draft.phone)
  const leftId = useId()
  useEffect(() => body.current?.focus(), [])

  const change = (changes: Partial<Draft>): void => {
    kept.change(changes)
    forget()
  }
  const forget = (): void => {
    setAsked(null)
    setProblem(null)
  }
  /** With what else was begun, or with the letter that is offered. */
  const startAgain = (): void => {
    const next = begunAt(owner.id, first, about.contactId, isForOne)
    setTemplate(next.template)
    setContactId(next.contactId)
    forget()
  }
  const choose = (name: TemplateName): void => {
    setTemplate(name)
    forget()
  }
  const writeTo = (id: Id): void => {
    setContactId(id)
    forget()
  }
  const run = async (wanted: Wanted): Promise<void> => {
    setAsked(null)
    if (wanted === 'copy') setProblem(await copy(draft))
    else if (wanted === 'mail') setProblem(await openMail(draft))
    else if (way !== null) await onSent(way)
  }
  const want = (wanted: Wanted): void => {
    setProblem(null)
    if (left.length === 0) return void run(wanted)
    setAsked(wanted)
    announce(`${texts(ASK[wanted])} ${left.join(' ')}`)
  }
  return (
    <section className={letter.letter} aria-label={texts('today.letter.label')}>
      <div className={letter.letterHead}>
        <NativeSelect
          size="xs"
          label={texts('today.letter.template')}
          value={template}
          data={TEMPLATE_NAMES.map((name) => ({ value: name, label: texts(`templateEditor.names.${name}`) }))}
          onChange={(event) => {
            const chosen = TEMPLATE_NAMES.find((name) => name === event.currentTarget.value)
            if (chosen) choose(chosen)
          }}
        />
        {people.length > 1 && !isForOne && (
          <NativeSelect
            size="xs"
            label={texts('today.letter.person')}
            value={contactId ?? people[0]?.value}
            data={[...people]}
            onChange={(event) => writeTo(event.currentTarget.value)}
          />
        )}
        <TextInput
          size="xs"
          type="email"
          label={texts('today.letter.to')}
          value={draft.to}
          maxLength={320}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          type="tel"
          label={texts('today.letter.phone')}
          value={draft.phone}
          maxLength={60}
          onChange={(event) => change({ phone: event.currentTarget.value })}
        />
      </div>
      <TextInput
        size="sm"
        label={texts('today.letter.subject')}
        value={draft.subject}
        maxLength={1_000}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <Textarea
        ref={body}
        size="sm"
        label={texts('today.letter.body')}
        classNames={{ input: letter.letterBody ?? '' }}
        value={draft.body}
        maxLength={40_000}
        aria-describedby={left.length > 0 ? leftId : undefined}
        onChange={(event) => change({ body: event.currentTarget.value })}
      />
      <KeptDraft draft={kept} onDiscard={startAgain} />
      {left.length > 0 && (
        <p className={letter.left} id={leftId}>
          {texts('today.letter.still')}
          {left.map((name) => (
            <mark key={name} className={letter.hole}>
              {name}
            </mark>
          ))}
        </p>
      )}
      {asked !== null && (
        <Alert color="orange" role="alert" p="xs">
          <p className={letter.asked}>{texts(ASK[asked])}</p>
          <div className={styles.buttons}>
            <Button size="xs" variant="default" data-autofocus onClick={() => setAsked(null)}>
              {texts('today.letter.fillFirst')}
            </Button>
            <Button size="xs" variant="light" color="orange" c="var(--warm-text)" onClick={() => void run(asked)}>
              {texts('today.letter.anyway')}
            </Button>
          </div>
        </Alert>
      )}
      {problem !== null && (
        <Alert color="orange" role="alert" p="xs">
          {problem}
        </Alert>
      )}
      <div className={styles.buttons}>
        <Button size="xs" variant="default" leftSection={<IconCopy size={15} />} onClick={() => want('copy')}>
          {texts('today.letter.copy')}
        </Button>
        <Button size="xs" variant="default" leftSection={<IconMail size={15} />} onClick={() => want('mail')}>
          {texts('today.letter.mail')}
        </Button>
        {tel !== null && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPhone size={15} />}
            onClick={() => void dial(tel).then(setProblem)}
          >
            {texts('today.letter.call', { number: draft.phone.trim() })}
          </Button>
        )}
        {way !== null && (
          <Button size="xs" data-done onClick={() => want('sent')}>
            {texts('steps.verb.sent')}
          </Button>
        )}
      </div>
      {way === 'mail' && (
        <div className={styles.buttons}>
          {CALLS.map(([call, text]) => (
            <Button key={call} size="compact-sm" variant="subtle" onClick={() => void onSent(call)}>
              {texts(text)}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}

/** The letter that was begun last time, if any: the one that is offered, or another that was chosen and changed. */
const begunAt = (ownerId: Id, template: TemplateName, contactId: Id | null, isForOne: boolean) => {
  const begun = letterDraftsOf(useDrafts.getState().drafts.values(), ownerId).filter(
    (each) => !isForOne || each.contactId === contactId,
  )
  const offered = begun.find((each) => each.template === template && each.contactId === contactId)
  const last = offered ?? begun.at(-1)
  return {
    template: TEMPLATE_NAMES.find((name) => name === last?.template) ?? template,
    contactId: last === undefined ? contactId : last.contactId,
  }
}

const ASK = { copy: 'today.letter.askCopy', mail: 'today.letter.askMail', sent: 'today.letter.askSent' } as const

const CALLS = [
  ['call-spoke', 'today.markSpoke'],
  ['call-voicemail', 'today.markVoicemail'],
  ['call-no-answer', 'today.markNoAnswer'],
] as const

/** Why it didn't work, or `null`. */
const copy = async ({ subject, body }: Draft): Promise<string | null> => {
  if (!copyText(subject.trim() === '' ? body : `${subject}\n\n${body}`)) return texts('today.letter.notCopied')
  toastDone(texts('today.letter.copied'))
  return null
}

const openMail = async (draft: Draft): Promise<string | null> => {
  const address = mailtoOf(draft)
  if (!address.ok) return texts(address.reason === 'no-address' ? 'today.letter.noAddress' : 'today.letter.tooLong')
  return (await bridge.request.openOutside(address.url)) ? null : texts('today.letter.notOpened')
}

const dial = async (url: string): Promise<string | null> =>
  (await bridge.request.openOutside(url)) ? null : texts('today.letter.notOpened')
