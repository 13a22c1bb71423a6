import { memo } from 'react'
import { type DrawnStage, TIME_IN_STAGE } from '../../../shared/reports/time-in-stage'
import { LEAST_FOR_A_PERCENTAGE } from '../../../shared/statistics/rate'
import { daysWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import { CompanyChip } from './company-chip'
import { ReportCard } from './report-card'
import { StageTimeChart } from './stage-time-chart'

export const StageTimeReport = () => (
  <ReportCard report={TIME_IN_STAGE}>
    {(rows) => (
      <>
        <StageTimeChart rows={rows} />
        <Over rows={rows} />
      </>
    )}
  </ReportCard>
)

const MOST_SHOWN = 8

/** Who stands longer in a stage than three of four do, the longest first in each. */
const Over = memo(({ rows }: { readonly rows: readonly DrawnStage[] }) => {
  const over = rows.flatMap(({ stageId, name, over: all }) => all.map((one) => ({ ...one, stageId, name })))
  if (over.length === 0) {
    // Where nothing is known to be long, nothing is said to be short either.
    const isTold = rows.some(({ n, p75Days }) => n >= LEAST_FOR_A_PERCENTAGE && p75Days !== null)
    return <p className={styles.hint}>{texts(isTold ? 'reports.stage.nobodyOver' : 'reports.stage.notYet')}</p>
  }
  return (
    <>
      <h3 className={styles.subtitle}>{texts('reports.stage.over', { count: over.length })}</h3>
      <ul className={styles.chips}>
        {over.slice(0, MOST_SHOWN).map(({ applicationId, stageId, name, days }) => (
          <li key={`${stageId} ${applicationId}`}>
            <CompanyChip
              applicationId={applicationId}
              words={texts('reports.stage.overOne', {
                stage: name,
                days: daysWords(days),
              })}
            />
          </li>
        ))}
        {over.length > MOST_SHOWN && (
          <li className={styles.hint}>{texts('reports.stage.moreOver', { count: over.length - MOST_SHOWN })}</li>
        )}
      </ul>
    </>
  )
})
