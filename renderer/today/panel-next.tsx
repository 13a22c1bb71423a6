import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Application } from '../../shared/model/application'
import { texts } from '../i18n'
import panel from './panel-next.module.css'
import { StepRow } from './step-row'
import { StepsSection } from './steps-section'
import styles from './today.module.css'
import { StepPlaceContext } from './today-store'
import { stepKeys } from './use-today-keys'
import { useHere, useStepsOf } from './use-today-view'

/** What comes next in the application, and the ways to deal with it; what comes after that folds away. */
export const PanelNext = ({ application }: { readonly application: Application }) => {
  const { id, huntId, archivedAt } = application
  const steps = useStepsOf(id)
  const { now } = useHere()
  const [isWhole, setWhole] = useState(false)
  if (archivedAt !== null) return null
  const shown = isWhole ? steps : steps.filter(({ dueAt }, index) => index === 0 || dueAt <= now)
  return (
    <StepPlaceContext value="panel">
      <StepsSection title={texts('steps.next')} add={texts('today.add')} huntId={huntId} applicationId={id}>
        {steps.length === 0 ? (
          <p className={panel.quietText}>{texts('steps.nothingNext')}</p>
        ) : (
          <ul className={styles.list} onKeyDown={stepKeys('panel')}>
            {shown.map((timed) => (
              <StepRow key={timed.step.id} timed={timed} isDue={timed.dueAt <= now} />
            ))}
          </ul>
        )}
        {(isWhole || shown.length < steps.length) && (
          <Button size="compact-sm" variant="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? texts('today.showFewer') : texts('steps.more', { count: steps.length - shown.length })}
          </Button>
        )}
      </StepsSection>
    </StepPlaceContext>
  )
}
