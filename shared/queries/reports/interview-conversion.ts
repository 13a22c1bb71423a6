import type { InterviewKind } from '../../model/interview'
import type { Day } from '../../model/time'
import { type Rate, rateOf } from '../../statistics/rate'
import type { Case } from './case'
import { isOwnEnding } from './funnel'
import { hasGotTo } from './reached'
import { sourceKey } from './report-filter'

export type Conversion = {
  readonly rate: Rate
  /** Held it, and nothing is decided yet. */
  readonly waiting: number
  readonly withdrawn: number
}

export type GroupConversion = Conversion & { readonly name: string }
export type RunningRate = { readonly day: Day; readonly rate: Rate }

export type InterviewConversion = {
  /** Of those that held an interview: how many got an offer. */
  readonly toOffer: Conversion
  readonly byRound: readonly (Conversion & { readonly round: number })[]
  /** `null`: held, but of which kind isn't noted. */
  readonly byKind: readonly (Conversion & { readonly kind: InterviewKind | null })[]
  readonly bySource: readonly GroupConversion[]
  readonly byCvVersion: readonly GroupConversion[]
  readonly byTag: readonly GroupConversion[]
  /** After each decision, from the first on: of all decided so far. */
  readonly running: readonly RunningRate[]
}

type Verdict = 'on' | 'ended' | 'waiting' | 'withdrawn'

/**
 * Round: of those that held it and are decided there (went on, no, offer, cancelled, faded), how many went on.
 * To offer: of those that held at least one interview and are decided, how many got an offer.
 */
export const interviewConversionOf = (cases: readonly Case[]): InterviewConversion => {
  const interviewed = cases.filter(({ held }) => held.length > 0)
  const rounds = interviewed.reduce((most, { held }) => Math.max(most, held.length), 0)
  const kinds = new Set(interviewed.flatMap(({ held }) => held.map(({ kind }) => kind)))
  return {
    toOffer: conversionOf(interviewed.map(offerVerdict)),
    byRound: Array.from({ length: rounds }, (_, index) => ({
      round: index + 1,
      ...conversionOf(interviewed.filter(({ held }) => held.length > index).map((one) => verdictAfter(one, index + 1))),
    })),
    byKind: [...kinds]
      .sort(compareKinds)
      .map((kind) => ({ kind, ...conversionOf(interviewed.flatMap(verdictsOf(kind))) })),
    bySource: groupsOf(interviewed, ({ application }) => [application.source], sourceKey),
    byCvVersion: groupsOf(interviewed, ({ application }) => [application.cvVersion], asWritten),
    byTag: groupsOf(interviewed, ({ application }) => application.tags, asWritten),
    running: runningRate(interviewed),
  }
}

const compareKinds = (a: InterviewKind | null, b: InterviewKind | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1

const offerVerdict = (one: Case): Verdict => (hasGotTo(one.furthest, 'offer') ? 'on' : verdictOfEnd(one))

const verdictOfEnd = ({ end }: Case): Verdict =>
  end === 'waiting' ? 'waiting' : isOwnEnding(end) ? 'withdrawn' : 'ended'

/** Went on: held another interview after it, or got an offer. */
const verdictAfter = (one: Case, round: number): Verdict =>
  one.held.length > round || hasGotTo(one.furthest, 'offer') ? 'on' : verdictOfEnd(one)

const verdictsOf =
  (kind: InterviewKind | null) =>
  (one: Case): readonly Verdict[] =>
    one.held.filter((each) => each.kind === kind).map(({ round }) => verdictAfter(one, round))

const conversionOf = (verdicts: readonly Verdict[]): Conversion => {
  const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length
  const on = count('on')
  return { rate: rateOf(on, on + count('ended')), waiting: count('waiting'), withdrawn: count('withdrawn') }
}

const asWritten = (name: string): string => name.trim()

/** Those without a name come last, under ''. The most cases first; the first spelling met names a group. */
const groupsOf = (
  cases: readonly Case[],
  namesOf: (one: Case) => readonly string[],
  keyOf: (name: string) => string,
): readonly GroupConversion[] => {
  const groups = new Map<string, { readonly name: string; readonly verdicts: Verdict[] }>()
  for (const one of cases)
    for (const name of namesOf(one)) {
      const key = keyOf(name)
      const group = groups.get(key) ?? { name: name.trim(), verdicts: [] }
      group.verdicts.push(offerVerdict(one))
      groups.set(key, group)
    }
  return [...groups.values()]
    .map(({ name, verdicts }) => ({ name, ...conversionOf(verdicts) }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || b.rate.n - a.rate.n || (a.name < b.name ? -1 : 1))
}

const runningRate = (interviewed: readonly Case[]): readonly RunningRate[] => {
  const decided = interviewed
    .map((one) => ({ verdict: offerVerdict(one), day: decidedOn(one) }))
    .filter(({ verdict }) => verdict === 'on' || verdict === 'ended')
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  let offers = 0
  const running = new Map<Day, RunningRate>()
  for (const [index, { verdict, day }] of decided.entries()) {
    if (verdict === 'on') offers++
    running.set(day, { day, rate: rateOf(offers, index + 1) })
  }
  return [...running.values()]
}

/** The day of the offer, else the last day on which anything happened. */
const decidedOn = ({ timeline }: Case): Day => {
  const offer = timeline.find((entry) => entry.kind === 'offer' || (entry.kind === 'reply' && entry.reply === 'offer'))
  return (offer ?? timeline.at(-1))?.at.day ?? ''
}
