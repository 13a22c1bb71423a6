import { BENCHMARKS, type Diagnosis, diagnosisOf, type Finding } from '../../../shared/queries/reports/diagnosis'
import { diagnosisTable } from '../../../shared/reports/tables/diagnosis'
import { LEAST_FOR_COMPARING } from '../../../shared/statistics/rate'
import { inOnePiece, useWorked } from '../../state/use-worked'
import { howManyWords } from '../../state/words/chance-words'
import { benchmarkWords, hundredthsWords, triedWords } from '../../state/words/number-words'
import { countWords } from '../../state/words/when'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
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
            {[sentenceOf(value), ...[value.interview, value.offer].flatMap(noneWords)].join(' ')}
          </p>
          <p className={styles.source} data-note>
            {detailOf(value)} {hasBenchmark(value) && texts('reports.diagnosis.elsewhere')}
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

const detailOf = ({ kind, interview, offer }: Diagnosis): string =>
  (kind === 'too-early' ? [earlyWords(interview, offer)] : [lineOf(interview), lineOf(offer)]).join(' ')

const earlyWords = (interview: Finding, offer: Finding): string =>
  texts('reports.diagnosis.early', {
    least: LEAST_FOR_COMPARING,
    days: interview.tried.days,
    applied: countWords(interview.tried.rate.n),
    interviewed: countWords(offer.tried.rate.n),
  })

const lineOf = ({ step, tried }: Finding): string =>
  texts(`reports.diagnosis.${step}Line`, {
    rate: triedWords(tried),
    benchmark: benchmarkWords(BENCHMARKS[step].share),
    source: BENCHMARKS[step].source,
  })

/** Where nothing has gone on so far the fact stands with its odds. */
const noneWords = ({ step, tried, oddsOfNone }: Finding): readonly string[] => {
  if (oddsOfNone === null) return []
  // The odds are of those counted alone; where there are others, the sentence says which.
  const which = tried.younger + tried.leftOut === 0 ? 'none' : 'noneOld'
  return [
    texts(`reports.diagnosis.${which}.${step}`, {
      n: countWords(tried.rate.n),
      days: tried.days,
      benchmark: texts('reports.diagnosis.inHundred', { number: hundredthsWords(BENCHMARKS[step].share) }),
      howMany: howManyWords(oddsOfNone),
    }),
  ]
}

const hasBenchmark = ({ kind, interview, offer }: Diagnosis): boolean =>
  kind !== 'too-early' || interview.oddsOfNone !== null || offer.oddsOfNone !== null
