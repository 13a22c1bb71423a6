import { type Rate, rateOf } from '../../statistics/rate'
import type { Case } from './case'
import { interviewConversionOf } from './interview-conversion'
import { hasGotTo } from './reached'

/** What others reached: directional, since they are other people, jobs and years. Shares between 0 and 1. */
export const BENCHMARKS = {
  /** CareerPlug, Recruiting Metrics Report 2024: 3 % of applicants are invited to an interview. */
  interview: { share: 0.03, source: 'CareerPlug 2024' },
  /** NACE, Recruiting Benchmarks: 47.5 % of those interviewed on campus get an offer. */
  offer: { share: 0.475, source: 'NACE' },
} as const

export type DiagnosedStep = keyof typeof BENCHMARKS

/** One sentence's worth: the weakest step, or why none is named. */
export type Diagnosis = { readonly applied: Rate; readonly interviewed: Rate } & (
  | { readonly kind: 'too-early' | 'as-usual' }
  | { readonly kind: 'weak' | 'strong'; readonly step: DiagnosedStep; readonly rate: Rate; readonly benchmark: number }
)

/** Fewer decided cases than this are too early to say anything of a step. */
export const LEAST_FOR_A_DIAGNOSIS = 5

/**
 * Compares the two steps that have a benchmark: of the decided applications, how many led to an interview; of the decided
 * ones with an interview, how many to an offer. A step is named only when its Wilson interval excludes the benchmark; of two
 * weak ones the one that falls further short, in proportion.
 */
export const diagnosisOf = (cases: readonly Case[]): Diagnosis => {
  const applied = interviewRate(cases)
  const interviewed = interviewConversionOf(cases).toOffer.rate
  const compared = [
    { step: 'interview', rate: applied },
    { step: 'offer', rate: interviewed },
  ] as const
  const weak = compared
    .filter(({ step, rate }) => rate.band !== null && rate.band.high < BENCHMARKS[step].share)
    .sort((a, b) => shortfall(a.step, a.rate) - shortfall(b.step, b.rate))[0]
  if (weak) return { applied, interviewed, kind: 'weak', ...weak, benchmark: BENCHMARKS[weak.step].share }
  if (compared.every(({ rate }) => rate.n < LEAST_FOR_A_DIAGNOSIS)) return { kind: 'too-early', applied, interviewed }
  const strong = compared.findLast(({ step, rate }) => rate.band !== null && rate.band.low > BENCHMARKS[step].share)
  if (strong) return { applied, interviewed, kind: 'strong', ...strong, benchmark: BENCHMARKS[strong.step].share }
  return { kind: interviewed.n < LEAST_FOR_A_DIAGNOSIS ? 'too-early' : 'as-usual', applied, interviewed }
}

/** Went on ÷ (went on + ended before an interview); what waits or was withdrawn stands aside. */
const interviewRate = (cases: readonly Case[]): Rate => {
  const on = cases.filter(({ held, furthest }) => held.length > 0 || hasGotTo(furthest, 'interviewing')).length
  const ended = cases.filter(
    ({ held, furthest, end }) => held.length === 0 && !hasGotTo(furthest, 'interviewing') && ENDED.has(end),
  ).length
  return rateOf(on, on + ended)
}

const ENDED: ReadonlySet<Case['end']> = new Set(['rejected', 'cancelled', 'no-answer'])

const shortfall = (step: DiagnosedStep, { share }: Rate): number => (share ?? 0) / BENCHMARKS[step].share
