import { oddsOfNone, type Verdict, verdictOn } from '../../statistics/benchmark-test'
import { LEAST_FOR_COMPARING } from '../../statistics/rate'
import type { Case } from './case'
import { stepRate } from './funnel'
import { interviewConversionOf } from './interview-conversion'
import { hasGotTo } from './reached'
import type { TriedRate } from './tries'

/** What others reached: directional, since they are other people, jobs and years. Shares between 0 and 1. */
export const BENCHMARKS = {
  /** CareerPlug, Recruiting Metrics Report 2024: 3 % of applicants are invited to an interview. */
  interview: { share: 0.03, source: 'CareerPlug 2024' },
  /** NACE, Recruiting Benchmarks: 47.5 % of those interviewed on campus get an offer. */
  offer: { share: 0.475, source: 'NACE' },
} as const

type DiagnosedStep = keyof typeof BENCHMARKS

/** One step beside its benchmark. */
export type Finding = {
  readonly step: DiagnosedStep
  readonly tried: TriedRate
  /** `null`: no difference can be told (yet). */
  readonly verdict: Verdict
  /** Where nothing has gone on so far, the younger ones included: how often that happens at the benchmark. */
  readonly oddsOfNone: number | null
}

/** One sentence's worth: the weakest step, or why none is named. Applicants to interview is of all applicants. */
export type Diagnosis = { readonly interview: Finding; readonly offer: Finding } & (
  | { readonly kind: 'too-early' | 'as-usual' }
  | { readonly kind: 'weak' | 'strong'; readonly step: DiagnosedStep }
)

/**
 * Holds the two steps that have a benchmark against it, with the rates' own counts. A step is named only when the evidence
 * bears that the user looks every day; of two weak ones the one that falls further short, in proportion.
 */
export const diagnosisOf = (cases: readonly Case[]): Diagnosis => {
  const interview = findingOf('interview', stepRate(cases, 'applied', 'interviewing'), hasInterview(cases))
  const offer = findingOf('offer', interviewConversionOf(cases).toOffer, hasOffer(cases))
  const both = { interview, offer }
  const weak = [interview, offer]
    .filter(({ verdict }) => verdict === 'weaker')
    .sort((a, b) => inProportion(a) - inProportion(b))[0]
  if (weak) return { ...both, kind: 'weak', step: weak.step }
  const strong = [offer, interview].find(({ verdict }) => verdict === 'stronger')
  if (strong) return { ...both, kind: 'strong', step: strong.step }
  return { ...both, kind: [interview, offer].every(isCompared) ? 'as-usual' : 'too-early' }
}

const findingOf = (step: DiagnosedStep, tried: TriedRate, hasAny: boolean): Finding => {
  const { count, n } = tried.rate
  const { share } = BENCHMARKS[step]
  return {
    step,
    tried,
    verdict: verdictOn(count, n, share),
    oddsOfNone: hasAny || n === 0 ? null : oddsOfNone(n, share),
  }
}

const hasInterview = (cases: readonly Case[]): boolean =>
  cases.some(({ held, furthest }) => held.length > 0 || hasGotTo(furthest, 'interviewing'))

const hasOffer = (cases: readonly Case[]): boolean => cases.some(({ furthest }) => hasGotTo(furthest, 'offer'))

const isCompared = ({ tried: { rate } }: Finding): boolean => rate.n >= LEAST_FOR_COMPARING

const inProportion = ({ step, tried: { rate } }: Finding): number => rate.count / rate.n / BENCHMARKS[step].share
