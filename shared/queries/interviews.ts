import type { Id } from '../model/id'
import type { Interview } from '../model/interview'
import type { Pipeline } from '../records/pipeline'

/** The interviews of an application: by round, then by when they are. */
export const interviewsInOrder = (pipeline: Pipeline, applicationId: Id): readonly Interview[] =>
  [...pipeline.interviewsOf(applicationId)].sort(
    (a, b) =>
      a.round.number - b.round.number ||
      (a.startAt < b.startAt ? -1 : a.startAt > b.startAt ? 1 : a.id < b.id ? -1 : 1),
  )

/** Whether one is planned. */
export const hasPlannedInterview = (pipeline: Pipeline, applicationId: Id): boolean =>
  [...pipeline.interviewsOf(applicationId)].some(({ state }) => state === 'planned')
