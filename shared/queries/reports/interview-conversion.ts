import { forEach, GROUPABLE_FIELDS, type GroupableField } from '../../fields/lists'
import type { InterviewKind } from '../../model/interview'
import type { Case } from './case'
import { hasGotTo } from './reached'
import { sourceKey } from './report-filter'
import { type RunningRate, runningRate, type TriedRate, type Try, triedRate } from './tries'

export type GroupConversion = TriedRate & { readonly name: string }

export type InterviewConversion = {
  /** Held an interview. */
  readonly n: number
  /** Of those whose first interview has had its time: how many got an offer. */
  readonly toOffer: TriedRate
  readonly byRound: readonly (TriedRate & { readonly round: number })[]
  /** `null`: held, but of which kind isn't noted. */
  readonly byKind: readonly (TriedRate & { readonly kind: InterviewKind | null })[]
  readonly bySource: readonly GroupConversion[]
  /** By each field that applications are compared by. */
  readonly byField: Readonly<Record<GroupableField, readonly GroupConversion[]>>
  readonly byTag: readonly GroupConversion[]
  /** To an offer, after each day on which a first interview had had its time. */
  readonly running: readonly RunningRate[]
}

/**
 * Round: of those that held it, how many went on, to another interview or an offer. To offer: of those that held at least one
 * interview, how many got an offer. Both of the tries that have had their time.
 */
export const interviewConversionOf = (cases: readonly Case[]): InterviewConversion => {
  const interviewed = cases.filter(({ held }) => held.length > 0)
  const rounds = interviewed.reduce((most, { held }) => Math.max(most, held.length), 0)
  const kinds = new Set(interviewed.flatMap(({ held }) => held.map(({ kind }) => kind)))
  const toOffer = interviewed.flatMap(offerTries)
  return {
    n: interviewed.length,
    toOffer: triedRate(toOffer),
    byRound: Array.from({ length: rounds }, (_, index) => ({
      round: index + 1,
      ...triedRate(interviewed.flatMap((one) => roundTries(one, ({ round }) => round === index + 1))),
    })),
    byKind: [...kinds].sort(compareKinds).map((kind) => ({
      kind,
      ...triedRate(interviewed.flatMap((one) => roundTries(one, (each) => each.kind === kind))),
    })),
    bySource: groupsOf(interviewed, ({ application }) => [application.source], sourceKey),
    byField: forEach(GROUPABLE_FIELDS, (name) =>
      groupsOf(interviewed, ({ application }) => [application[name]], asWritten),
    ),
    byTag: groupsOf(interviewed, ({ application }) => application.tags, asWritten),
    running: runningRate(toOffer),
  }
}

const compareKinds = (a: InterviewKind | null, b: InterviewKind | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1

/** One, from its first interview on; none where there was none. */
const offerTries = (one: Case): readonly Try[] =>
  one.held.slice(0, 1).map(({ day }) => ({ one, begunOn: day, hasGoneOn: hasGotTo(one.furthest, 'offer') }))

const roundTries = (one: Case, is: (held: Case['held'][number]) => boolean): readonly Try[] =>
  one.held.filter(is).map(({ round, day }) => ({
    one,
    begunOn: day,
    hasGoneOn: one.held.length > round || hasGotTo(one.furthest, 'offer'),
  }))

const asWritten = (name: string): string => name.trim()

/** Those without a name come last, under ''. The most cases first; the first spelling met names a group. */
const groupsOf = (
  cases: readonly Case[],
  namesOf: (one: Case) => readonly string[],
  keyOf: (name: string) => string,
): readonly GroupConversion[] => {
  const groups = new Map<string, { readonly name: string; readonly tries: Try[] }>()
  for (const one of cases)
    for (const name of namesOf(one)) {
      const key = keyOf(name)
      const group = groups.get(key) ?? { name: name.trim(), tries: [] }
      group.tries.push(...offerTries(one))
      groups.set(key, group)
    }
  return [...groups.values()]
    .map(({ name, tries }) => ({ name, ...triedRate(tries) }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || b.rate.n - a.rate.n || (a.name < b.name ? -1 : 1))
}
