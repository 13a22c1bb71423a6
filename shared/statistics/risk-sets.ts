import type { Observation } from './observation'

/** A day on which it happened to somebody. */
export type RiskSet = {
  readonly day: number
  /** Watched on that day, and it hadn't happened before. */
  readonly atRisk: number
  readonly events: number
  /** Of the events, the good words. */
  readonly good: number
}

export type RiskSets<O extends Observation = Observation> = {
  /** Those that were ever at risk. */
  readonly observations: readonly O[]
  /** By day, ascending. */
  readonly sets: readonly RiskSet[]
  /** The days of entering and of ending, ascending, for counting who is at risk. */
  readonly entries: readonly number[]
  readonly ends: readonly number[]
}

/** Who is at risk when; on one day those to whom it happened go before those who were no longer watched. */
export const riskSetsOf = <O extends Observation>(all: readonly O[]): RiskSets<O> => {
  const observations = all.filter(({ entry, end }) => end > entry)
  const entries = observations.map(({ entry }) => entry).sort(ascending)
  const ends = observations.map(({ end }) => end).sort(ascending)
  const byDay = new Map<number, { events: number; good: number }>()
  for (const { end, event } of observations) {
    if (event === null) continue
    const counts = byDay.get(end) ?? { events: 0, good: 0 }
    counts.events++
    if (event === 'good') counts.good++
    byDay.set(end, counts)
  }
  const counted = { observations, entries, ends }
  const sets = [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, counts]) => ({ day, atRisk: atRiskAfter(counted, day - 1), ...counts }))
  return { ...counted, sets }
}

/** How many it hasn't happened to by the end of `day` and who are watched on: entry ≤ day < end. */
export const atRiskAfter = ({ entries, ends }: Pick<RiskSets, 'entries' | 'ends'>, day: number): number =>
  atMost(entries, day) - atMost(ends, day)

/** After the end of this day at least so many are at risk; −1 where they are from day 0 on, `null` where they never are. */
export const firstDayWith = (risk: Pick<RiskSets, 'entries' | 'ends'>, least: number): number | null =>
  // The number grows only where somebody enters.
  risk.entries.find((day, index) => day !== risk.entries[index - 1] && atRiskAfter(risk, day) >= least) ?? null

const ascending = (a: number, b: number): number => a - b

/** How many of the ascending values are at most `limit`. */
const atMost = (values: readonly number[], limit: number): number => {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}
