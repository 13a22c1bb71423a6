import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Application } from '../../../../shared/model/application'
import { isAppliedDayAsked, isThanksOffered } from '../../../../shared/queries/asked-on-the-card'
import { impliedIn } from '../../../../shared/queries/standing'
import { whyNoStep } from '../../../../shared/queries/why-no-step'
import { LETTER } from '../../../acts/dialogs'
import { StepPlaceContext } from '../../../acts/unfolded-step'
import { AskAppliedDay } from '../../../parts/ask-applied-day'
import { StepRow } from '../../../parts/steps/step-row'
import styles from '../../../parts/steps/steps.module.css'
import { StepsSection } from '../../../parts/steps/steps-section'
import { stepKeys } from '../../../parts/steps/use-today-keys'
import { useHere, useStepsOf } from '../../../parts/steps/use-today-view'
import { ImpliedWord } from '../../../parts/timeline/implied-word'
import { openDialog } from '../../../state/dialogs'
import { usePipeline } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import panel from './panel-next.module.css'

/** What comes next in the application, and the ways to deal with it; what comes after that folds away. */
export const PanelNext = ({ application }: { readonly application: Application }) => {
  const { id, huntId, archivedAt } = application
  const steps = useStepsOf(id)
  const { now } = useHere()
  const [isWhole, setWhole] = useState(false)
  const why = usePipeline((pipeline) => whyNoStep(pipeline, application), [application])
  const asksApplied = usePipeline((pipeline) => isAppliedDayAsked(pipeline, application), [application])
  const thanks = usePipeline((pipeline) => isThanksOffered(pipeline, application), [application])
  const implied = usePipeline((pipeline) => impliedIn(pipeline, application), [application])
  if (archivedAt !== null) return null
  const shown = isWhole ? steps : steps.filter(({ dueAt }, index) => index === 0 || dueAt <= now)
  return (
    <StepPlaceContext value="panel">
      {asksApplied && <AskAppliedDay applicationId={id} />}
      {thanks && (
        <p className={panel.quietText}>
          {texts('panel.log.thankQuestion')}{' '}
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => openDialog(LETTER, { applicationId: id, template: 'answer-to-no' })}
          >
            {texts('panel.log.thankThem')}
          </Button>
        </p>
      )}
      {implied !== null && <ImpliedWord key={implied.entry.id} implied={implied} />}
      <StepsSection title={texts('steps.next')} add={texts('today.add')} huntId={huntId} applicationId={id}>
        {steps.length === 0 ? (
          <p className={panel.quietText}>{texts(why === null ? 'steps.nothingNext' : `steps.whyNone.${why}`)}</p>
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
