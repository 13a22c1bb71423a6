import type { Application } from '../model/application'
import type { Interview } from '../model/interview'
import type { Instant } from '../model/time'
import { closingMomentOf, countedEntries, openQuestions } from '../protocol/closing-word'
import { type Standing, standingOf } from '../protocol/waits'
import type { Pipeline } from '../records/pipeline'

/** How an application stands, from all that counts of its history. */
export const standingIn = (pipeline: Pipeline, application: Application): Standing => {
  const { entries, interviews } = historyOf(pipeline, application)
  const counted = countedEntries(application, entries, interviews)
  return standingOf(counted, interviews, (stageId) => pipeline.get('stage', stageId)?.kind ?? null)
}

/** The move that stands for their last word, in what still runs; `null`: they said it, or it was an interview. */
export const impliedIn = (pipeline: Pipeline, application: Application): Standing['implied'] =>
  application.outcome === null ? standingIn(pipeline, application).implied : null

/** Whether it goes on: no outcome, no refusal as the last word, not in the archive. */
export const isRunning = (pipeline: Pipeline, application: Application): boolean => {
  const { entries, interviews } = historyOf(pipeline, application)
  return closingMomentOf(application, entries, interviews) === null
}

/** Its interviews of which the user is asked whether they took place, as soon as they have begun; the earliest first. */
export const questionsIn = (pipeline: Pipeline, application: Application): readonly Interview[] => {
  const { entries, interviews } = historyOf(pipeline, application)
  return [...openQuestions(application, entries, interviews)].sort(compareStart)
}

/** Those to ask about at a moment. */
export const hasBegun = ({ startAt }: Interview, now: Instant): boolean => startAt <= now

/** In the order in which they began. */
export const compareStart = (a: Interview, b: Interview): number =>
  a.startAt < b.startAt ? -1 : a.startAt > b.startAt ? 1 : a.id < b.id ? -1 : 1

const historyOf = (pipeline: Pipeline, { id }: Application) => ({
  entries: [...pipeline.entriesOf(id)],
  interviews: [...pipeline.interviewsOf(id)],
})
