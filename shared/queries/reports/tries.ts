import { addDays, type Day, daysBetween } from '../../model/time'
import { type Rate, rateOf } from '../../statistics/rate'
import type { Case } from './case'
import { LEAST_TRY_DAYS } from './settled-cases'
import { isAnswered } from './wait-cases'

/** Something tried once: applying, or the k-th interview with them. */
export type Try = {
  readonly one: Case
  readonly begunOn: Day
  /** As known now, whatever the user did afterwards. */
  readonly hasGoneOn: boolean
}

/** How many of those that have had their time went on; the others stand beside. Every try is counted once. */
export type TriedRate = {
  readonly rate: Rate
  /** Had less than their time before the cut-off. */
  readonly younger: number
  /** Ended by the user before an answer and before their time was over. */
  readonly leftOut: number
  /** Of those counted, not gone on yet and not over either. */
  readonly stillRunning: number
  /** What each has to be counted, in calendar days. */
  readonly days: number
}

/** 'counted', once it has had its time; quick answers decide first, so that to count the decided ones alone would overstate. */
type Standing = 'counted' | 'younger' | 'left-out'

const standingOf = (one: Try): Standing => {
  if (isLeftOut(one)) return 'left-out'
  return daysBetween(one.begunOn, one.one.cutOff) >= one.one.tryDays ? 'counted' : 'younger'
}

/** Withdrawing later leaves it in, as silence: everything that is withdrawn at once would else double the rate. */
const isLeftOut = (tried: Try): boolean => {
  const { begunOn, hasGoneOn } = tried
  const { ownEnding, waits, undated } = tried.one
  if (ownEnding === null || hasGoneOn) return false
  const isOld = ownEnding.day !== null && daysBetween(begunOn, ownEnding.day) >= tried.one.tryDays
  if (isOld) return false
  const wasAnswered = waits.some((wait) => wait.begunOn >= begunOn && isAnswered(wait))
  return !wasAnswered && (undated?.answer ?? null) === null
}

export const triedRate = (tries: readonly Try[]): TriedRate => {
  const counted = tries.filter((each) => standingOf(each) === 'counted')
  const younger = tries.filter((each) => standingOf(each) === 'younger').length
  return {
    rate: rateOf(counted.filter(({ hasGoneOn }) => hasGoneOn).length, counted.length),
    younger,
    leftOut: tries.length - counted.length - younger,
    days: tries[0]?.one.tryDays ?? LEAST_TRY_DAYS,
    stillRunning: counted.filter(({ one, hasGoneOn }) => !hasGoneOn && one.end === 'waiting').length,
  }
}

export type RunningRate = { readonly day: Day; readonly rate: Rate }

/** After each day on which a try had had its time: of all that had by then, how many went on, as known now. */
export const runningRate = (tries: readonly Try[]): readonly RunningRate[] => {
  const running = new Map<Day, RunningRate>()
  let [count, n] = [0, 0]
  for (const { begunOn, hasGoneOn, one } of tries
    .filter((each) => standingOf(each) === 'counted')
    .sort((a, b) => (a.begunOn < b.begunOn ? -1 : a.begunOn > b.begunOn ? 1 : 0))) {
    n++
    if (hasGoneOn) count++
    const day = addDays(begunOn, one.tryDays)
    running.set(day, { day, rate: rateOf(count, n) })
  }
  return [...running.values()]
}
