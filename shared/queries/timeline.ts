import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Day } from '../model/time'
import { compareEntries, type TimelineEntry } from '../model/timeline-entry'
import { countedEntries } from '../protocol/closing-word'
import type { Pipeline } from '../records/pipeline'

/** What happened to an application, in order; the newest at the end. */
export const timelineOf = (pipeline: Pipeline, applicationId: Id): readonly TimelineEntry[] =>
  [...pipeline.entriesOf(applicationId)].sort(compareEntries)

/** What counts of it: without the interviews of which the user has yet to say whether they took place. */
export const countedTimelineOf = (pipeline: Pipeline, application: Application): readonly TimelineEntry[] =>
  countedEntries(application, timelineOf(pipeline, application.id), [...pipeline.interviewsOf(application.id)])

/** The day of applying: the earliest one where several are noted. `null`: never applied, or not known when. */
export const appliedDayOf = (entries: Iterable<TimelineEntry>): Day | null => {
  let earliest: Day | null = null
  for (const entry of entries)
    if (entry.kind === 'applied' && (earliest === null || entry.at.day < earliest)) earliest = entry.at.day
  return earliest
}
