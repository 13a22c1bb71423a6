import { interviewIdOf } from '../model/interview'
import type { TimelineEntry } from '../model/timeline-entry'
import type { Pipeline } from '../records/pipeline'

/** Whether nobody but the clock says that an interview of the timeline took place. */
export const isHeldByTheClock = (pipeline: Pick<Pipeline, 'get'>, { id, kind }: TimelineEntry): boolean => {
  const interviewId = kind === 'interview-held' ? interviewIdOf(id) : null
  const interview = interviewId === null ? undefined : pipeline.get('interview', interviewId)
  return interview?.state === 'held' && !interview.isConfirmed
}
