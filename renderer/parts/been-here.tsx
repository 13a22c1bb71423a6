import { UnstyledButton } from '@mantine/core'
import type { Id } from '../../shared/model/id'
import { type BeenHere, beenHereBefore, beenThroughAgency } from '../../shared/queries/known-company'
import { openDossier } from '../acts/dossiers'
import { usePipeline } from '../state/use-pipeline'
import { texts } from '../ui/i18n'
import styles from './fields/fields.module.css'

type Props = {
  readonly company: string
  /** This application alone is no history. */
  readonly exceptId?: Id
  /** What counts is what went through it as the agency. */
  readonly isAgency?: boolean
  /** How its dossier is opened, where something has to be kept first. */
  readonly onOpen?: (companyId: Id) => void
}

/** "You have been here before", when the user's own history knows the company; leads to its dossier. */
export const BeenHereHint = ({ company, exceptId, isAgency = false, onOpen = openCompany }: Props) => {
  const been = usePipeline(
    (pipeline) => (isAgency ? beenThroughAgency : beenHereBefore)(pipeline, company, exceptId ?? null),
    [company, exceptId, isAgency],
  )
  return (
    <div role="status">
      {been && (
        <p className={styles.been} data-testid="been-here">
          {beenWords(been, isAgency)}{' '}
          <UnstyledButton className={styles.again} onClick={() => onOpen(been.companyId)}>
            {texts('companies.openDossier')}
          </UnstyledButton>
        </p>
      )}
    </div>
  )
}

const openCompany = (id: Id): void => openDossier({ kind: 'company', id })

/** What the user's own history says, in one sentence. */
const beenWords = ({ applications, applied, answered, medianAnswerDays }: BeenHere, isAgency: boolean): string => {
  if (applied === 0) return texts(`panel.${isAgency ? 'beenAgency' : 'beenHere'}.saved`, { count: applications })
  const days = medianAnswerDays === null ? null : Math.round(medianAnswerDays)
  const answers =
    answered === 0
      ? texts('panel.beenHere.neverAnswered')
      : days === null
        ? texts('panel.beenHere.answered', { count: answered })
        : texts('panel.beenHere.answeredIn', { answered, count: days })
  return texts(`panel.${isAgency ? 'beenAgency' : 'beenHere'}.applied`, { count: applied, answers })
}
