import type { Id } from '../../shared/model/id'
import type { Interview } from '../../shared/model/interview'
import type { PromisedBy } from '../../shared/model/promise'
import { submit } from '../application/submit'
import { zoneNow } from '../clock'
import { texts } from '../i18n'
import { send, undo } from '../state/send'
import { replica } from '../state/use-pipeline'
import { toastUndo } from '../ui/toasts'
import type { InterviewFields } from './interview-draft'
import { byWords, roundWords, whenWords } from './interview-words'

/** Plans an interview, or changes one; answers why that was refused, or `null`. */
export const saveInterview = async (
  applicationId: Id,
  interview: Interview | null,
  fields: InterviewFields,
): Promise<string | null> => {
  const refused = interview
    ? await submit({ type: 'interview/update', payload: { id: interview.id, changes: fields } })
    : await submit({ type: 'interview/plan', payload: { id: crypto.randomUUID(), applicationId, ...fields } })
  if (refused !== null) return refused
  const round = roundWords(fields.round)
  const words = interview
    ? texts('interviews.changed', { round })
    : texts('interviews.planned', { round, when: whenWords(fields, zoneNow()) })
  toastUndo(words, undo)
  return null
}

/** Says what became of it. */
export const markInterview = async (
  interview: Interview,
  state: Exclude<Interview['state'], 'planned'>,
): Promise<boolean> => {
  const { id, round } = interview
  const reply = await send(
    state === 'cancelled'
      ? { type: 'interview/cancel', payload: { id } }
      : { type: 'interview/mark', payload: { id, state } },
  )
  if (reply.ok) toastUndo(texts(`interviews.marked.${state}`, { round: roundWords(round) }), undo)
  return reply.ok
}

/** Notes by when they said they would answer; answers why that was refused, or `null`. */
export const savePromise = async (interviewId: Id, promise: PromisedBy | null): Promise<string | null> => {
  const refused = await submit({ type: 'interview/update', payload: { id: interviewId, changes: { promise } } })
  if (refused === null)
    toastUndo(
      promise === null
        ? texts('interviews.promise.removed')
        : texts('interviews.promise.saved', { when: byWords(promise) }),
      undo,
    )
  return refused
}

/** Who may be ticked: the people of the application. */
export const peopleOf = (applicationId: Id): readonly { readonly id: Id; readonly name: string }[] =>
  (replica.pipeline.get('application', applicationId)?.contacts ?? []).flatMap(({ contactId }) => {
    const contact = replica.pipeline.get('contact', contactId)
    return contact ? [{ id: contactId, name: contact.name }] : []
  })
