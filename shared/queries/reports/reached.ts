import type { Application } from '../../model/application'
import type { StageKind } from '../../model/stage'
import { type Day, dayOf } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'
import { appliedDayOf } from '../timeline'
import type { HeldInterview } from './held-interviews'
import type { Stay } from './stays'

/** How far a process can get, in order; `accepted` is the end that everything before leads to. */
export const REACHED_KINDS = ['applied', 'screening', 'interviewing', 'offer', 'accepted'] as const
export type ReachedKind = (typeof REACHED_KINDS)[number]

/**
 * The kinds that a process really reached, whatever column it stands in now, each with the day by which it had: those of the
 * stages where it stayed, screening by a recruiter's screen, interviewing by any other interview held, an offer by the word of
 * it or by what the user answered to it. A drag that was taken back within a minute doesn't count (stays without it). What an
 * import doesn't date had happened by the day on which it was brought in.
 */
export const reachedDays = (
  { outcome, createdAt }: Application,
  timeline: readonly TimelineEntry[],
  held: readonly HeldInterview[],
  stays: readonly Stay[],
  kindOf: (stageId: string) => StageKind | null,
  zone: string,
): ReadonlyMap<ReachedKind, Day> => {
  const reached = new Map<ReachedKind, Day>()
  const createdOn = dayOf(createdAt, zone)
  const add = (kind: ReachedKind, day: Day): void => {
    const known = reached.get(kind)
    if (known === undefined || day < known) reached.set(kind, day)
  }
  for (const { stageId, from, watchedFrom } of stays) {
    const kind = kindOf(stageId)
    if (kind !== null && isReachedKind(kind)) add(kind, from ?? watchedFrom ?? createdOn)
  }
  for (const { kind, day } of held) add(kind === 'recruiter-screen' ? 'screening' : 'interviewing', day)
  const endedOn = timeline.findLast((entry) => entry.kind === 'outcome')?.at.day ?? createdOn
  const offered = timeline.find(isOffer)
  if (offered) add('offer', offered.at.day)
  else if (outcome === 'accepted' || outcome === 'declined') add('offer', endedOn)
  if (outcome === 'accepted') add('accepted', endedOn)
  const isApplied =
    outcome !== 'dropped' &&
    (reached.size > 0 || outcome !== null || timeline.some(({ kind }) => kind === 'applied' || kind === 'reply'))
  if (!isApplied) return NOTHING
  const [earliest = createdOn] = [...reached.values()].sort()
  reached.set('applied', appliedDayOf(timeline) ?? earliest)
  return reached
}

const NOTHING: ReadonlyMap<ReachedKind, Day> = new Map()

/** The furthest of them; a later kind implies the earlier ones. */
export const furthestKind = (reached: ReadonlyMap<ReachedKind, Day>): ReachedKind =>
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
