import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Id } from '../../../../shared/model/id'
import { interviewsInOrder } from '../../../../shared/queries/interviews'
import styles from '../../../parts/interviews/interview.module.css'
import { InterviewForm } from '../../../parts/interviews/interview-form'
import { InterviewRow } from '../../../parts/interviews/interview-row'
import { askWhen, stopAsking, usePlanning } from '../../../parts/interviews/planning'
import { useUi } from '../../../state/ui-store'
import { useHasDraft } from '../../../state/use-has-draft'
import { usePipeline } from '../../../state/use-pipeline'
import { DraftChip } from '../../../ui/draft-sign'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'

/** Every round with them, and the next one to plan. */
export const Interviews = ({ applicationId }: { readonly applicationId: Id }) => {
  const interviews = usePipeline((pipeline) => interviewsInOrder(pipeline, applicationId), [applicationId])
  const isPlanning = usePlanning((planning) => planning.applicationId === applicationId)
  const isBegun = useHasDraft(`interview/new/${applicationId}`)
  const button = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const panelStart = useUi((ui) => ui.panelStart)
  useEffect(() => stopAsking, [])
  useEffect(() => {
    if (panelStart !== 'interviews') return
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
    // Not at once: the panel asks, after its parts, whether the focus goes to its top.
    queueMicrotask(() => useUi.setState({ panelStart: 'top' }))
  }, [panelStart])
  const next = interviews
    .filter(({ state }) => state === 'planned')
    .reduce<string | null>((soonest, { startAt }) => (soonest === null || startAt < soonest ? startAt : soonest), null)
  return (
    <Section
      title={texts('interviews.title')}
      headingRef={heading}
      beside={
        <Button
          ref={button}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-expanded={isPlanning}
          onClick={() => (isPlanning ? stopAsking() : askWhen(applicationId))}
        >
          {texts('interviews.plan')}
          {isBegun && !isPlanning && <DraftChip />}
        </Button>
      }
    >
      {isPlanning && (
        <div className={styles.boxed}>
          <InterviewForm
            applicationId={applicationId}
            interview={null}
            label={texts('interviews.planTitle')}
            onClose={() => {
              stopAsking()
              button.current?.focus()
            }}
          />
        </div>
      )}
      {interviews.length === 0 && !isPlanning && <p className={styles.empty}>{texts('interviews.empty')}</p>}
      <ul className={styles.list}>
        {interviews.map((interview) => (
          <InterviewRow
            key={interview.id}
            interview={interview}
            isNext={interview.state === 'planned' && interview.startAt === next}
          />
        ))}
      </ul>
    </Section>
  )
}
