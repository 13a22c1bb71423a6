import type { Texts } from '../../i18n/create-i18n'
import { BENCHMARKS, type Diagnosis, type Finding } from '../../queries/reports/diagnosis'
import { LEAST_FOR_COMPARING } from '../../statistics/rate'
import { RATE_COLUMNS, triedCells } from './rate-columns'
import { type ReportTable, tableOf } from './report-table'

/** Both steps that have a benchmark, each beside it. */
export const diagnosisTable = ({ interview, offer }: Diagnosis, texts: Texts): ReportTable =>
  tableOf(
    texts,
    'diagnosis',
    {
      step: 'text',
      ...RATE_COLUMNS,
      benchmark: 'share',
      benchmarkSource: 'text',
      finding: 'text',
      oddsOfNone: 'share',
    },
    [interview, offer].map((finding) => ({
      step: texts(`reportTables.diagnosedStep.${finding.step}`),
      ...triedCells(finding.tried),
      benchmark: BENCHMARKS[finding.step].share,
      benchmarkSource: BENCHMARKS[finding.step].source,
      finding: texts(`reportTables.finding.${wordOf(finding)}`),
      oddsOfNone: finding.oddsOfNone,
    })),
  )

const wordOf = ({ verdict, tried }: Finding): 'weaker' | 'stronger' | 'usual' | 'early' =>
  verdict ?? (tried.rate.n < LEAST_FOR_COMPARING ? 'early' : 'usual')
