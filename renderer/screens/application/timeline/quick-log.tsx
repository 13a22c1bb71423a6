import { Button } from '@mantine/core'
import { IconCalendarCheck, IconMessageReply, IconNote, IconSend, IconUsers } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../../../shared/model/id'
import { appliedDayOf } from '../../../../shared/queries/timeline'
import { tellLogged } from '../../../acts/tell-logged'
import { askWhen } from '../../../parts/interviews/planning'
import styles from '../../../parts/timeline/log.module.css'
import { LogForm, type Logged } from '../../../parts/timeline/log-form'
import { PlannedOnes } from '../../../parts/timeline/planned-ones'
import { useUi } from '../../../state/ui-store'
import { useHasDraft } from '../../../state/use-has-draft'
import { usePipeline } from '../../../state/use-pipeline'
import { DraftChip } from '../../../ui/draft-sign'
import { texts } from '../../../ui/i18n'

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
  const isApplied = usePipeline((pipeline) => appliedDayOf(pipeline.entriesOf(applicationId)) !== null, [applicationId])
  useEffect(() => {
    if (panelStart === 'top' || panelStart === 'interviews' || panelStart === 'implied') return
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
        {kinds.map((each) => (
          <LogButton
            key={each}
            applicationId={applicationId}
            kind={each}
            isOpen={each === kind}
            onClick={() => setKind(each === kind ? null : each)}
          />
        ))}
      </div>
      {kind === 'interview-held' && <PlannedOnes applicationId={applicationId} onMarked={() => close(kind)} />}
      {kind !== null && (
        <LogForm
          key={kind}
          applicationId={applicationId}
          kind={kind}
          onClose={() => close(kind)}
          onLogged={(happening, planned) => {
            close(kind)
            tellLogged(applicationId, happening, planned, () => askWhen(applicationId))
          }}
        />
      )}
    </section>
  )
}

type ButtonProps = {
  readonly applicationId: Id
  readonly kind: Logged
  readonly isOpen: boolean
  readonly onClick: () => void
}

const LogButton = ({ applicationId, kind, isOpen, onClick }: ButtonProps) => {
  const isBegun = useHasDraft(`log/${kind}/${applicationId}`)
  const Icon = ICONS[kind]
  return (
    <Button
      size="xs"
      variant={isOpen ? 'filled' : kind === 'reply' ? 'light' : 'default'}
      leftSection={<Icon size={16} aria-hidden />}
      rightSection={isBegun && !isOpen ? <DraftChip /> : undefined}
      aria-expanded={isOpen}
      data-log={kind}
      onClick={onClick}
    >
      {texts(`panel.log.${kind}`)}
    </Button>
  )
}

const KINDS = ['reply', 'follow-up', 'interview-held', 'note'] as const
