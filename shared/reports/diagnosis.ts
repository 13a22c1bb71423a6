import { BENCHMARKS, type Diagnosis, diagnosisOf, type Finding } from '../queries/reports/diagnosis'
import { inOnePiece } from '../queries/reports/work'
import { LEAST_FOR_COMPARING } from '../statistics/rate'
import { benchmarkWords, countWords, howManyWords, hundredthsWords, triedWords } from '../words/number-words'
import type { Words } from '../words/words'
import { RATE_COLUMNS, triedCells } from './rate-columns'
import { defineReport, notesOf } from './report'
import { type ReportTable, tableOf } from './report-table'

/** One plain sentence: the weakest step, or that it is too early to say. The period is about the day of applying. */
export const DIAGNOSIS = defineReport({
  name: 'diagnosis',
  isWide: true,
  picture: null,
  asks: ['applied'],
  work: ({ applied }) => inOnePiece(() => ({ n: applied.length, ...diagnosisOf(applied) })),
  size: ({ n }) => ({ count: n, of: 'applications' }),
  tables: (diagnosis, words) => [tableOfSteps(diagnosis, words)],
  notes: (diagnosis, words) =>
    notesOf({ sentences: [diagnosisSentence(diagnosis, words), diagnosisDetail(diagnosis, words)] }),
  drawn: (diagnosis, words) => ({
    kind: diagnosis.kind,
    sentence: diagnosisSentence(diagnosis, words),
    detail: diagnosisDetail(diagnosis, words),
  }),
})

/** What is to be said first. */
const diagnosisSentence = (diagnosis: Diagnosis, words: Words): string =>
  [
    verdictWords(diagnosis, words),
    ...[diagnosis.interview, diagnosis.offer].flatMap((each) => noneWords(each, words)),
  ].join(' ')

/** The rates that it rests on beside those of others, or what is missing. */
const diagnosisDetail = (diagnosis: Diagnosis, words: Words): string =>
  [
    ...(diagnosis.kind === 'too-early'
      ? [earlyWords(diagnosis, words)]
      : [lineOf(diagnosis.interview, words), lineOf(diagnosis.offer, words)]),
    ...(hasBenchmark(diagnosis) ? [words.texts('reports.diagnosis.elsewhere')] : []),
  ].join(' ')

const verdictWords = (diagnosis: Diagnosis, { texts }: Words): string => {
  switch (diagnosis.kind) {
    case 'weak':
    case 'strong':
      return texts(`reports.diagnosis.${diagnosis.kind}.${diagnosis.step}`)
    case 'as-usual':
    case 'too-early':
      return texts(`reports.diagnosis.${diagnosis.kind}`)
  }
}

const earlyWords = ({ interview, offer }: Diagnosis, words: Words): string =>
  words.texts('reports.diagnosis.early', {
    least: LEAST_FOR_COMPARING,
    days: interview.tried.days,
    applied: countWords(interview.tried.rate.n, words),
    interviewed: countWords(offer.tried.rate.n, words),
  })

const lineOf = ({ step, tried }: Finding, words: Words): string =>
  words.texts(`reports.diagnosis.${step}Line`, {
    rate: triedWords(tried, words),
    benchmark: benchmarkWords(BENCHMARKS[step].share, words),
    source: BENCHMARKS[step].source,
  })

/** Where nothing has gone on so far the fact stands with its odds. */
const noneWords = ({ step, tried, oddsOfNone }: Finding, words: Words): readonly string[] => {
  if (oddsOfNone === null) return []
  // The odds are of those counted alone; where there are others, the sentence says which.
  const which = tried.younger + tried.leftOut === 0 ? 'none' : 'noneOld'
  return [
    words.texts(`reports.diagnosis.${which}.${step}`, {
      n: countWords(tried.rate.n, words),
      days: tried.days,
      benchmark: words.texts('reports.diagnosis.inHundred', { number: hundredthsWords(BENCHMARKS[step].share, words) }),
      howMany: howManyWords(oddsOfNone, words),
    }),
  ]
}

const hasBenchmark = ({ kind, interview, offer }: Diagnosis): boolean =>
  kind !== 'too-early' || interview.oddsOfNone !== null || offer.oddsOfNone !== null

/** Both steps that have a benchmark, each beside it. */
const tableOfSteps = ({ interview, offer }: Diagnosis, { texts }: Words): ReportTable =>
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
