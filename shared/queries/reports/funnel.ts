import { type Rate, rateOf } from '../../statistics/rate'
import type { Case } from './case'
import { hasGotTo, REACHED_KINDS, type ReachedKind } from './reached'

/** One step of the funnel. */
export type FunnelStep = {
  readonly kind: ReachedKind
  /** Got at least so far. */
  readonly count: number
  /** Of those that got to the step before and are decided there, how many got here; `null` for the first. */
  readonly fromBefore: Rate | null
  /** Of those that got to the step before and no further: not decided yet, or left by the user. Never failures. */
  readonly waiting: number
  readonly withdrawn: number
  /** Rejected, cancelled or without an answer at the step before. */
  readonly ended: number
}

export type Funnel = {
  readonly n: number
  readonly steps: readonly FunnelStep[]
  /** In the funnel, but in no timing. */
  readonly undated: number
}

/**
 * By the furthest kind reached, which implies the earlier ones; a rejected one stays where it got to. The rate of a step is
 * went on ÷ (went on + ended): what still waits or was withdrawn is in no denominator, so that waiting never lowers a rate.
 */
export const funnelOf = (cases: readonly Case[]): Funnel => ({
  n: cases.length,
  steps: REACHED_KINDS.map((kind, index) => {
    const here = cases.filter(({ furthest }) => hasGotTo(furthest, kind))
    const before = REACHED_KINDS[index - 1]
    if (before === undefined) return { kind, count: here.length, fromBefore: null, waiting: 0, withdrawn: 0, ended: 0 }
    const stayed = cases.filter(({ furthest }) => hasGotTo(furthest, before) && !hasGotTo(furthest, kind))
    const waiting = stayed.filter(({ end }) => end === 'waiting').length
    const withdrawn = stayed.filter(({ end }) => isOwnEnding(end)).length
    const ended = stayed.length - waiting - withdrawn
    return { kind, count: here.length, fromBefore: rateOf(here.length, here.length + ended), waiting, withdrawn, ended }
  }),
  undated: cases.filter(({ isUndated }) => isUndated).length,
})

/** Withdrawn, or an offer declined: the user's choice, no verdict on the process. */
export const isOwnEnding = (end: Case['end']): boolean => end === 'withdrawn' || end === 'declined'
