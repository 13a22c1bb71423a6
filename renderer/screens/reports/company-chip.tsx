import type { Id } from '../../../shared/model/id'
import { Behind } from '../../parts/behind'
import { openPanel } from '../../state/ui-store'
import { useRecord } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'

type Props = {
  readonly applicationId: Id
  readonly words: string
  /** The range of a number and what it rests on. */
  readonly behind?: string
}

/** One application in a report: opens its panel. */
export const CompanyChip = ({ applicationId, words, behind }: Props) => {
  const application = useRecord('application', applicationId)
  const company = useRecord('company', application?.companyId ?? null)
  const chip = (
    <button
      type="button"
      className={styles.chip}
      data-application={applicationId}
      onClick={() => openPanel(applicationId)}
    >
      {company?.name ?? texts('common.unknownCompany')} <span>{words}</span>
      {behind !== undefined && <span className="visually-hidden"> ({behind})</span>}
    </button>
  )
  return behind === undefined ? chip : <Behind words={behind}>{chip}</Behind>
}
