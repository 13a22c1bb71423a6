import type { Application } from '../model/application'
import { countedEntries } from '../protocol/closing-word'
import { type Standing, standingOf } from '../protocol/waits'
import type { Pipeline } from '../records/pipeline'

/** How an application stands, from all that counts of its history. */
export const standingIn = (pipeline: Pipeline, application: Application): Standing => {
  const interviews = [...pipeline.interviewsOf(application.id)]
  const entries = countedEntries(application, [...pipeline.entriesOf(application.id)], interviews)
  return standingOf(entries, interviews, (stageId) => pipeline.get('stage', stageId)?.kind ?? null)
}
