import { type Interview, type InterviewKind, interviewIdOf } from '../../model/interview'
import type { Day } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'

/** An interview that took place. `kind` is `null` where only the entry tells of it. */
export type HeldInterview = { readonly round: number; readonly kind: InterviewKind | null; readonly day: Day }

/**
 * The interviews held, in order of their days. Rounds are counted through by that order, since the numbers that users give
 * them skip and repeat; a note that an interview was held counts as one.
 */
export const heldInterviews = (
  timeline: readonly TimelineEntry[],
  interviews: readonly Interview[],
): readonly HeldInterview[] => {
  const known = new Map(interviews.map((interview) => [interview.id, interview]))
  return timeline
    .filter((entry) => entry.kind === 'interview-held')
    .map((entry, index) => {
      const id = interviewIdOf(entry.id)
      return { round: index + 1, kind: (id === null ? null : known.get(id)?.kind) ?? null, day: entry.at.day }
    })
}
