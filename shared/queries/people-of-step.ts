import type { Id } from '../model/id'
import { interviewIdOf } from '../model/interview'
import type { Step } from '../model/step'
import type { Pipeline } from '../records/pipeline'

/** Whom a step is about: the person that it names; of a thank-you everybody who was there. */
export const peopleOfStep = (pipeline: Pick<Pipeline, 'get'>, { id, name, contactId }: Step): readonly Id[] => {
  if (contactId !== null) return [contactId]
  if (name !== 'thank-you') return []
  const interviewId = interviewIdOf(id.slice(0, id.lastIndexOf('/')))
  return (interviewId === null ? undefined : pipeline.get('interview', interviewId))?.interviewerIds ?? []
}

/** Those of them to whom nothing was sent yet. */
export const unsentOf = (pipeline: Pick<Pipeline, 'get'>, step: Step): readonly Id[] => {
  const sent = new Set(step.sentTo?.map(({ contactId }) => contactId))
  return peopleOfStep(pipeline, step).filter((id) => !sent.has(id))
}
