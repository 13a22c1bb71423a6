import { DIAGNOSIS } from '../../../shared/reports/diagnosis'
import styles from './card.module.css'
import { ReportCard } from './report-card'

/** One plain sentence: the weakest step, or that it is too early to say. */
export const DiagnosisReport = () => (
  <ReportCard report={DIAGNOSIS}>
    {({ kind, sentence, detail }) => (
      <>
        <p className={styles.sentence} data-diagnosis={kind}>
          {sentence}
        </p>
        <p className={styles.source}>{detail}</p>
      </>
    )}
  </ReportCard>
)
