import type { Application } from '../../model/application'
import type { StageKind } from '../../model/stage'
import type { TimelineEntry } from '../../model/timeline-entry'
import type { HeldInterview } from './held-interviews'
import type { Stay } from './stays'

/** How far a process can get, in order; `accepted` is the end that everything before leads to. */
export const REACHED_KINDS = ['applied', 'screening', 'interviewing', 'offer', 'accepted'] as const
export type ReachedKind = (typeof REACHED_KINDS)[number]

/**
 * The kinds that a process really reached, whatever column it stands in now: those of the stages where it stayed,
 * screening by any interview held, interviewing by one other than a recruiter's screen, an offer by the word of it or by
 * what the user answered to it. A drag that was taken back within a minute doesn't count (stays without it).
 */
export const reachedKinds = (
  { outcome }: Application,
  timeline: readonly TimelineEntry[],
  held: readonly HeldInterview[],
  stays: readonly Stay[],
  kindOf: (stageId: string) => StageKind | null,
): ReadonlySet<ReachedKind> => {
  const reached = new Set<ReachedKind>()
  for (const { stageId } of stays) {
    const kind = kindOf(stageId)
    if (kind !== null && isReachedKind(kind)) reached.add(kind)
  }
  if (held.length > 0) reached.add('screening')
  if (held.some(({ kind }) => kind !== 'recruiter-screen')) reached.add('interviewing')
  if (timeline.some(isOffer) || outcome === 'accepted' || outcome === 'declined') reached.add('offer')
  if (outcome === 'accepted') reached.add('accepted')
  const isApplied =
    outcome !== 'dropped' &&
    (reached.size > 0 || outcome !== null || timeline.some(({ kind }) => kind === 'applied' || kind === 'reply'))
  if (isApplied) reached.add('applied')
  else reached.clear()
  return reached
}

/** The furthest of them; a later kind implies the earlier ones. */
export const furthestKind = (reached: ReadonlySet<ReachedKind>): ReachedKind =>
  REACHED_KINDS.findLast((kind) => reached.has(kind)) ?? 'applied'

/** Whether a process whose furthest kind this is got at least as far as `kind`. */
export const hasGotTo = (furthest: ReachedKind, kind: ReachedKind): boolean => PLACE[furthest] >= PLACE[kind]

const PLACE: Readonly<Record<ReachedKind, number>> = {
  applied: 0,
  screening: 1,
  interviewing: 2,
  offer: 3,
  accepted: 4,
}

const isReachedKind = (kind: StageKind): kind is 'applied' | 'screening' | 'interviewing' | 'offer' =>
  kind !== 'saved' && kind !== 'closed'

const isOffer = (entry: TimelineEntry): boolean =>
  entry.kind === 'offer' || (entry.kind === 'reply' && entry.reply === 'offer')
