import { BENCHMARKS, type Diagnosis, diagnosisOf, LEAST_FOR_A_DIAGNOSIS } from '../../shared/queries/reports/diagnosis'
import { diagnosisTable } from '../../shared/reports/tables/diagnosis'
import { countWords } from '../application/when'
import { texts } from '../i18n'
import { inOnePiece, useWorked } from '../state/use-worked'
import styles from './card.module.css'
import { benchmarkWords, rateWords } from './number-words'
import { ReportCard } from './report-card'
import { useShown } from './use-filter'

/** One plain sentence: the weakest step, or that it is too early to say. */
export const DiagnosisReport = () => {
  const { applied } = useShown()
  const diagnosis = useWorked(() => inOnePiece(() => ({ n: applied.length, ...diagnosisOf(applied) })), [applied])
  return (
    <ReportCard
      name="diagnosis"
      isWide
      value={diagnosis}
      size={({ n }) => texts('reportTables.n.applications', { count: n })}
      tables={(value) => [diagnosisTable(value, texts)]}
    >
      {(value) => (
        <>
          <p className={styles.sentence} data-diagnosis={value.kind} data-note>
            {sentenceOf(value)}
          </p>
          <p className={styles.source} data-note>
            {detailOf(value)} {value.kind !== 'too-early' && texts('reports.diagnosis.directional')}
          </p>
        </>
      )}
    </ReportCard>
  )
}

const sentenceOf = (diagnosis: Diagnosis): string => {
  switch (diagnosis.kind) {
    case 'weak':
    case 'strong':
      return texts(`reports.diagnosis.${diagnosis.kind}.${diagnosis.step}`)
    case 'as-usual':
    case 'too-early':
      return texts(`reports.diagnosis.${diagnosis.kind}`)
  }
}

const detailOf = ({ kind, applied, interviewed }: Diagnosis): string => {
  if (kind === 'too-early')
    return texts('reports.diagnosis.early', {
      least: LEAST_FOR_A_DIAGNOSIS,
      applied: countWords(applied.n),
      interviewed: countWords(interviewed.n),
    })
  return [
    texts('reports.diagnosis.interviewLine', {
      rate: rateWords(applied),
      benchmark: benchmarkWords(BENCHMARKS.interview.share),
      source: BENCHMARKS.interview.source,
    }),
    texts('reports.diagnosis.offerLine', {
      rate: rateWords(interviewed),
      benchmark: benchmarkWords(BENCHMARKS.offer.share),
      source: BENCHMARKS.offer.source,
    }),
  ].join(' ')
}
