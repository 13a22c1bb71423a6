import type { ReactNode } from 'react'
import type { TodayRow } from '../../../shared/queries/today'
import { ChanceNote } from '../../parts/steps/chance-note'
import styles from '../../parts/steps/steps.module.css'
import { openPanel } from '../../state/ui-store'
import { useRecord } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'

type Props = {
  readonly row: TodayRow
  readonly words: string
  readonly acts?: ReactNode
  readonly withChance?: boolean
}

/** One application in a list of Today: opens its panel. */
export const ApplicationRow = ({ row: { application }, words, acts, withChance = false }: Props) => {
  const company = useRecord('company', application.companyId)?.name ?? texts('common.unknownCompany')
  return (
    <li className={styles.step} data-application={application.id}>
      <div className={styles.row}>
        <button type="button" className={styles.head} data-row onClick={() => openPanel(application.id)}>
          <span className={styles.what}>
            <span className={styles.title}>{company}</span>
            <span className={styles.sub}>
              <span className={styles.when}>{words}</span>
              <span>{application.role || texts('common.noRole')}</span>
              {withChance && <ChanceNote applicationId={application.id} isInButton />}
            </span>
          </span>
        </button>
        {acts !== undefined && <span className={styles.acts}>{acts}</span>}
      </div>
    </li>
  )
}

export const quietWords = ({ quietDays }: TodayRow): string =>
  quietDays === null
    ? texts('today.quietUnknown')
    : quietDays === 0
      ? texts('today.quietToday')
      : texts('today.quietDays', { count: quietDays })
