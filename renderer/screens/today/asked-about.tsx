import { Button } from '@mantine/core'
import type { Interview } from '../../../shared/model/interview'
import { markInterview } from '../../acts/change-interview'
import styles from '../../parts/steps/steps.module.css'
import { zoneNow } from '../../state/clock'
import { openPanel } from '../../state/ui-store'
import { useRecord } from '../../state/use-pipeline'
import { roundWords, whenWords } from '../../state/words/interview-words'
import { texts } from '../../ui/i18n'

/** An interview that began in what had ended: only the user knows whether it took place. */
export const AskedAbout = ({ interview }: { readonly interview: Interview }) => {
  const { applicationId } = interview
  const application = useRecord('application', applicationId)
  const company = useRecord('company', application?.companyId ?? null)?.name ?? texts('common.unknownCompany')
  const round = roundWords(interview.round)
  return (
    <li className={styles.step} data-asked={interview.id}>
      <div className={styles.row}>
        <button type="button" className={styles.head} data-row onClick={() => openPanel(applicationId, 'interviews')}>
          <span className={styles.what}>
            <span className={styles.title}>{texts('interviews.askedOf', { company, round })}</span>
            <span className={styles.sub}>
              <span className={styles.when}>{whenWords(interview, zoneNow())}</span>
              <span>{application?.role || texts('common.noRole')}</span>
            </span>
          </span>
        </button>
        <span className={styles.acts}>
          <Button
            size="compact-sm"
            variant="light"
            aria-label={texts('interviews.tookPlaceOf', { company, round })}
            onClick={() => void markInterview(interview, 'held')}
          >
            {texts('interviews.tookPlace')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={texts('interviews.tookPlaceNotOf', { company, round })}
            onClick={() => void markInterview(interview, 'cancelled')}
          >
            {texts('interviews.tookPlaceNot')}
          </Button>
        </span>
      </div>
    </li>
  )
}
