import type { Id } from '../../shared/model/id'
import { texts } from '../i18n'
import { openPanel } from '../state/ui-store'
import { useRecord } from '../state/use-pipeline'
import styles from './card.module.css'

type Props = { readonly applicationId: Id; readonly words: string }

/** One application in a report: opens its panel. */
export const CompanyChip = ({ applicationId, words }: Props) => {
  const application = useRecord('application', applicationId)
  const company = useRecord('company', application?.companyId ?? null)
  return (
    <button
      type="button"
      className={styles.chip}
      data-application={applicationId}
      onClick={() => openPanel(applicationId)}
    >
      {company?.name ?? texts('common.unknownCompany')} <span>{words}</span>
    </button>
  )
}
