import type { Case } from './case'
import { hasGotTo, REACHED_KINDS, type ReachedKind } from './reached'
import { type TriedRate, triedRate } from './tries'

/** How many of the tries that began with `of` got on to the step. */
export type StepRate = TriedRate & { readonly of: ReachedKind }

/** One step of the funnel. */
type FunnelStep = {
  readonly kind: ReachedKind
  /** Got at least so far. */
  readonly count: number
  /** `null` for the first, and for a step that somebody skipped. */
  readonly fromBefore: StepRate | null
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
 * By the furthest kind reached, which implies the earlier ones; a rejected one stays where it got to. A rate is of the tries
 * that have had their time, and made of what was really reached: a step that somebody skipped has none, and the next one's
 * is of the step before it.
 */
export const funnelOf = (cases: readonly Case[]): Funnel => {
  let before: ReachedKind | null = null
  let of: ReachedKind = 'applied'
  const steps: FunnelStep[] = []
  for (const kind of REACHED_KINDS) {
    const count = cases.filter(({ furthest }) => hasGotTo(furthest, kind)).length
    const bar = before === null ? NO_BAR : barOf(cases, before, kind)
    const skipped = isSkipped(cases, kind)
    steps.push({ kind, count, fromBefore: before === null || skipped ? null : stepRate(cases, of, kind), ...bar })
    before = kind
    if (!skipped) of = kind
  }
  return { n: cases.length, steps, undated: cases.filter(({ isUndated }) => isUndated).length }
}

const NO_BAR = { waiting: 0, withdrawn: 0, ended: 0 }

const barOf = (cases: readonly Case[], before: ReachedKind, kind: ReachedKind) => {
  const stayed = cases.filter(({ furthest }) => hasGotTo(furthest, before) && !hasGotTo(furthest, kind))
  const waiting = stayed.filter(({ end }) => end === 'waiting').length
  const withdrawn = stayed.filter(({ end }) => isOwnEnding(end)).length
  return { waiting, withdrawn, ended: stayed.length - waiting - withdrawn }
}

/** Somebody got further without it. */
const isSkipped = (cases: readonly Case[], kind: ReachedKind): boolean =>
  cases.some(({ furthest, reached }) => hasGotTo(furthest, kind) && !reached.has(kind))

/** Of those that reached one step, how many got to a later one. Both mean what was really reached. */
export const stepRate = (cases: readonly Case[], of: ReachedKind, to: ReachedKind): StepRate => ({
  of,
  ...triedRate(
    cases.flatMap((one) => {
      const begunOn = begunOnOf(one, of)
      return begunOn === null ? [] : [{ one, begunOn, hasGoneOn: hasGotTo(one.furthest, to) }]
    }),
  ),
})

/** Where an interview was held, the try began with it, not with the invitation. */
const begunOnOf = ({ reached, held }: Case, of: ReachedKind) =>
  of === 'interviewing'
    ? (held.find(({ kind }) => kind !== 'recruiter-screen')?.day ?? reached.get(of) ?? null)
    : (reached.get(of) ?? null)

/** Withdrawn, or an offer declined: the user's choice, no verdict on the process. */
const isOwnEnding = (end: Case['end']): boolean => end === 'withdrawn' || end === 'declined'
