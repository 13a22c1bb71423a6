import type { Id } from '../../../../shared/model/id'
import type { Step } from '../../../../shared/model/step'
import { StepRow } from '../../../parts/steps/step-row'
import today from '../../../parts/steps/steps.module.css'
import { StepsSection } from '../../../parts/steps/steps-section'
import { useHere } from '../../../parts/steps/use-today-view'
import { timed } from '../../../state/today-view'
import { useHuntShown } from '../../../state/use-hunt-shown'
import { texts } from '../../../ui/i18n'
import styles from './dossier.module.css'

type Props = { readonly contactId: Id; readonly steps: readonly Step[] }

/** What is to be done with them: the user's own steps, and thank-yous that the protocol laid out. */
export const PersonSteps = ({ contactId, steps }: Props) => {
  const here = useHere()
  const huntId = useHuntShown()?.id ?? ''
  const inOrder = steps.map((step) => timed(step, here)).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
  return (
    <StepsSection
      title={texts('companies.person.steps')}
      add={texts('companies.person.addStep')}
      huntId={huntId}
      applicationId={null}
      contactId={contactId}
    >
      {inOrder.length === 0 ? (
        <p className={styles.none}>{texts('companies.person.noSteps')}</p>
      ) : (
        <ul className={today.list}>
          {inOrder.map((each) => (
            <StepRow key={each.step.id} timed={each} isDue={each.dueAt <= here.now} />
          ))}
        </ul>
      )}
    </StepsSection>
  )
}
