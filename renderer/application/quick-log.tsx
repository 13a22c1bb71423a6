import { Button } from '@mantine/core'
import { IconCalendarCheck, IconMessageReply, IconNote, IconSend, IconUsers } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../shared/model/id'
import type { Happening } from '../../shared/model/timeline-entry'
import { stagesOf } from '../../shared/queries/board'
import { hasPlannedInterview } from '../../shared/queries/interviews'
import { appliedDayOf } from '../../shared/queries/timeline'
import { texts } from '../i18n'
import { askWhen } from '../interviews/planning'
import { watch } from '../state/replica'
import { undo } from '../state/send'
import { openDialog, useUi } from '../state/ui-store'
import { replica, usePipeline } from '../state/use-pipeline'
import { toastUndo } from '../ui/toasts'
import { happeningWords } from './entry-words'
import styles from './log.module.css'
import { LogForm, type Logged } from './log-form'

const ICONS: Readonly<Record<Logged, typeof IconSend>> = {
  reply: IconMessageReply,
  'follow-up': IconSend,
  'interview-held': IconUsers,
  note: IconNote,
  applied: IconCalendarCheck,
}

/** What happened, in a keystroke or two. */
export const QuickLog = ({ applicationId }: { readonly applicationId: Id }) => {
  const [kind, setKind] = useState<Logged | null>(null)
  const panelStart = useUi((ui) => ui.panelStart)
  const bar = useRef<HTMLDivElement>(null)
  const isApplied = usePipeline(
    (pipeline) => appliedDayOf(pipeline.entriesOf(applicationId)) !== null,
    [watch.entriesOf(applicationId)],
  )
  useEffect(() => {
    if (panelStart === 'top') return
    setKind(panelStart)
    useUi.setState({ panelStart: 'top' })
  }, [panelStart])
  const close = (closed: Logged): void => {
    setKind(null)
    bar.current?.querySelector<HTMLElement>(`[data-log="${closed}"]`)?.focus()
  }
  const kinds: readonly Logged[] = isApplied ? KINDS : [...KINDS, 'applied']
  return (
    <section aria-label={texts('panel.log.title')}>
      <div ref={bar} className={styles.bar}>
        {kinds.map((each) => {
          const Icon = ICONS[each]
          return (
            <Button
              key={each}
              size="xs"
              variant={each === kind ? 'filled' : each === 'reply' ? 'light' : 'default'}
              leftSection={<Icon size={16} aria-hidden />}
              aria-expanded={each === kind}
              data-log={each}
              onClick={() => setKind(each === kind ? null : each)}
            >
              {texts(`panel.log.${each}`)}
            </Button>
          )
        })}
      </div>
      {kind !== null && (
        <LogForm
          key={kind}
          applicationId={applicationId}
          kind={kind}
          onClose={() => close(kind)}
          onLogged={(happening) => {
            close(kind)
            const isEnd = happening.kind === 'reply' && (happening.reply === 'no' || happening.reply === 'cancelled')
            const words = texts('panel.log.added', { what: happeningWords(happening) })
            if (isInvitedWithoutDay(happening, applicationId)) askWhen(applicationId)
            toastUndo(words, undo, isEnd ? <CloseIt applicationId={applicationId} /> : undefined)
          }}
        />
      )}
    </section>
  )
}

const KINDS = ['reply', 'follow-up', 'interview-held', 'note'] as const

/** An invitation, and no day is known yet. */
const isInvitedWithoutDay = (happening: Happening, applicationId: Id): boolean =>
  happening.kind === 'reply' &&
  happening.reply === 'invitation' &&
  !hasPlannedInterview(replica.pipeline, applicationId)

/** They said no: the card may go to where endings rest. */
const CloseIt = ({ applicationId }: { readonly applicationId: Id }) => {
  const closed = stagesOf(replica.pipeline).find((stage) => stage.kind === 'closed')
  if (!closed || replica.pipeline.get('application', applicationId)?.outcome !== null) return null
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => openDialog({ kind: 'outcome', ids: [applicationId], stageId: closed.id, place: 'top' })}
    >
      {texts('panel.log.closeIt')}
    </Button>
  )
}
