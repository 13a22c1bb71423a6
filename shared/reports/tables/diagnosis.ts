import type { Texts } from '../../i18n/create-i18n'
import { BENCHMARKS, type DiagnosedStep, type Diagnosis, LEAST_FOR_A_DIAGNOSIS } from '../../queries/reports/diagnosis'
import type { Rate } from '../../statistics/rate'
import { RATE_COLUMNS, rateCells } from './rate-columns'
import { type ReportTable, tableOf } from './report-table'

/** Both steps that have a benchmark, each beside it. */
export const diagnosisTable = ({ applied, interviewed }: Diagnosis, texts: Texts): ReportTable => {
  const row = (step: DiagnosedStep, rate: Rate) => ({
    step: texts(`reportTables.diagnosedStep.${step}`),
    ...rateCells(rate),
    benchmark: BENCHMARKS[step].share,
    benchmarkSource: BENCHMARKS[step].source,
    finding: texts(`reportTables.finding.${findingOf(step, rate)}`),
  })
  return tableOf(
    texts,
    'diagnosis',
    { step: 'text', ...RATE_COLUMNS, benchmark: 'share', benchmarkSource: 'text', finding: 'text' },
    [row('interview', applied), row('offer', interviewed)],
  )
}

/** A step differs from its benchmark only where the interval excludes it. */
const findingOf = (step: DiagnosedStep, { n, band }: Rate): 'weak' | 'strong' | 'usual' | 'early' => {
  if (n < LEAST_FOR_A_DIAGNOSIS || band === null) return 'early'
  const { share } = BENCHMARKS[step]
  return band.high < share ? 'weak' : band.low > share ? 'strong' : 'usual'
}
