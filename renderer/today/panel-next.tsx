import { Button } from '@mantine/core'
import { IconBell, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Application } from '../../shared/model/application'
import { texts } from '../i18n'
import { replica } from '../state/use-pipeline'
import { OwnStepForm } from './own-step-form'
import panel from './panel-next.module.css'
import { SnoozeMenu } from './snooze-menu'
import { doneText, markDone, skip } from './step-acts'
import { StepDetail } from './step-detail'
import { dueWords, stepTitle } from './step-words'
import styles from './today.module.css'
import { toggleStep, useTodayUi } from './today-store'
import { useHere, useNextStep } from './use-today-view'

/** The next step of the application in its panel, and the ways to deal with it. */
export const PanelNext = ({ application }: { readonly application: Application }) => {
  const next = useNextStep(application.id)
  const here = useHere()
  const isOpen = useTodayUi((ui) => next !== null && ui.openStepId === next.step.id)
  const [isAdding, setAdding] = useState(false)
  if (application.archivedAt !== null) return null
  const title = next && stepTitle(replica.pipeline, next.step)
  return (
    <div className={panel.panelNext} data-step={next?.step.id}>
      <div className={panel.panelLine}>
        <IconBell size={16} stroke={1.6} aria-hidden />
        <span className={panel.panelWhat}>
          <strong>{texts('steps.next')}</strong>{' '}
          {next === null ? (
            <span className={panel.quietText}>{texts('steps.nothingNext')}</span>
          ) : (
            <>
              {title}{' '}
              <span className={next.isOverdue ? styles.late : styles.when} data-next-due>
                {dueWords(next, here)}
              </span>
            </>
          )}
        </span>
        {next && title && (
          <span className={styles.acts}>
            <Button
              size="compact-sm"
              variant="default"
              aria-expanded={isOpen}
              aria-label={texts('today.actOn', { what: title })}
              onClick={() => toggleStep(next.step.id)}
            >
              {texts('today.act')}
            </Button>
            <Button
              size="compact-sm"
              variant="light"
              aria-label={texts('today.doneFor', { what: title })}
              title={doneText(next.step)}
              onClick={() => void markDone(next.step)}
            >
              {texts('today.done')}
            </Button>
            <SnoozeMenu step={next.step} />
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={texts('today.skipFor', { what: title })}
              onClick={() => void skip(next.step)}
            >
              {texts('today.skip')}
            </Button>
          </span>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          {texts('today.add')}
        </Button>
      </div>
      {next && isOpen && <StepDetail step={next.step} isInPanel />}
      {isAdding && (
        <OwnStepForm huntId={application.huntId} applicationId={application.id} onClose={() => setAdding(false)} />
      )}
    </div>
  )
}
