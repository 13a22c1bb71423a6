import type { Id } from '../../shared/model/id'
import type { Interview } from '../../shared/model/interview'
import type { PromisedBy } from '../../shared/model/promise'
import { zoneNow } from '../state/clock'
import { send, undo } from '../state/send'
import { submit } from '../state/submit'
import { toastUndo } from '../state/toasts'
import { replica } from '../state/use-pipeline'
import { byWords } from '../state/words/day-words'
import { roundWords, whenWords } from '../state/words/interview-words'
import { texts } from '../ui/i18n'
import type { InterviewFields } from './interview-draft'

/** Plans an interview, or changes one; answers why that was refused, or `null`. */
export const saveInterview = async (
  applicationId: Id,
  interview: Interview | null,
  fields: InterviewFields,
  newNames: readonly string[],
): Promise<string | null> => {
  const newPeople = newNames.map((name) => ({ id: crypto.randomUUID(), name }))
  const told = { ...fields, interviewerIds: [...fields.interviewerIds, ...newPeople.map(({ id }) => id)] }
  const refused = interview
    ? await submit({ type: 'interview/update', payload: { id: interview.id, changes: told, newPeople } })
    : await submit({ type: 'interview/plan', payload: { id: crypto.randomUUID(), applicationId, ...told, newPeople } })
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

/** Who may be ticked: the people of the application, then the others of its company. */
export const peopleOf = (applicationId: Id): readonly { readonly id: Id; readonly name: string }[] => {
  const application = replica.pipeline.get('application', applicationId)
  if (!application) return []
  const linked = new Set(application.contacts.map(({ contactId }) => contactId))
  const all = [...replica.pipeline.all('contact').values()]
  const others = all.filter(({ id, companyId }) => companyId === application.companyId && !linked.has(id))
  return [...all.filter(({ id }) => linked.has(id)), ...others.sort((a, b) => (a.name < b.name ? -1 : 1))]
}
