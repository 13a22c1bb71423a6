import type { Command } from '../../shared/commands/index'
import type { Draft } from '../../shared/drafts/draft'
import { letterDraftsOf, sentLettersOf } from '../../shared/drafts/letter-drafts'
import type { Id } from '../../shared/model/id'
import type { Due, Step } from '../../shared/model/step'
import { atOf } from '../../shared/model/time'
import type { FOLLOW_UP_WAYS } from '../../shared/model/timeline-entry'
import { instantOfDue } from '../../shared/protocol/due-times'
import { doneCommandOf, letGoCommand, wayOfDone } from '../../shared/queries/done-command'
import { instantNow, zoneNow } from '../state/clock'
import { dropDraft, useDrafts } from '../state/drafts'
import { send, undo } from '../state/send'
import { toastUndo } from '../state/toasts'
import { replica } from '../state/use-pipeline'
import { happeningWords } from '../state/words/entry-words'
import { momentWords } from '../state/words/moment-words'
import { stepTitle } from '../state/words/step-words'
import { texts } from '../ui/i18n'
import { closeStep, useTodayUi } from './unfolded-step'

export type Way = (typeof FOLLOW_UP_WAYS)[number]

const act = async (step: Step, command: Command, words: string): Promise<boolean> => {
  const reply = await send(command)
  if (!reply.ok) return false
  if (useTodayUi.getState().open?.stepId === step.id) closeStep()
  toastUndo(words, undo)
  return true
}

const titleOf = (step: Step): string => stepTitle(replica.pipeline, step)

/** Dealt with. Letting go means closing the application; other steps write what was sent. */
export const markDone = async (step: Step, way: Way | null = wayOfDone(step), note = ''): Promise<boolean> => {
  if (step.name === 'let-go' && step.applicationId !== null) return letGo([step.applicationId])
  const letters = lettersOf(step.id)
  const said = { note, letters: sentLettersOf(letters, step.id) }
  const command = doneCommandOf(replica.pipeline, step, way, said)
  if (!(await act(step, command, texts('today.didDone', { what: titleOf(step) })))) return false
  if (way !== null) for (const { place } of letters) dropDraft(place)
  return true
}

const lettersOf = (ownerId: Id): readonly Draft[] =>
  letterDraftsOf(useDrafts.getState().drafts.values(), ownerId).map(({ draft }) => draft)

/** The letter to one of several went out; with the last one the step is done. */
export const markSentTo = async (step: Step, contactId: Id, name: string): Promise<boolean> => {
  const drafts = lettersOf(step.id).filter(({ place }) => place.endsWith(`/${contactId}`))
  const letters = sentLettersOf(drafts, step.id)
  const reply = await send({ type: 'step/sent-to', payload: { id: step.id, contactId, letters } })
  if (!reply.ok) return false
  for (const { place } of drafts) dropDraft(place)
  const isDone = replica.pipeline.get('step', step.id)?.state.kind === 'done'
  if (isDone && useTodayUi.getState().open?.stepId === step.id) closeStep()
  toastUndo(texts('today.letter.sentTo', { name }), undo)
  return true
}

export const skip = (step: Step): Promise<boolean> =>
  act(step, { type: 'step/skip', payload: { id: step.id } }, texts('today.didSkip', { what: titleOf(step) }))

export const snooze = (step: Step, until: Due): Promise<boolean> => {
  const here = { now: instantNow(), zone: zoneNow() }
  const when = momentWords(instantOfDue(until, here.zone), here)
  return act(
    step,
    { type: 'step/snooze', payload: { id: step.id, until } },
    texts('today.didSnooze', { what: titleOf(step), when }),
  )
}

/** In other words, or at another time. */
export const editStep = (step: Step, changes: { readonly text: string; readonly due?: Due }): Promise<boolean> =>
  act(
    step,
    { type: 'step/edit', payload: { id: step.id, changes } },
    texts('today.didEdit', { what: stepTitle(replica.pipeline, { ...step, text: changes.text }) }),
  )

export const removeOwn = (step: Step): Promise<boolean> =>
  act(step, { type: 'step/remove-own', payload: { id: step.id } }, texts('today.didRemove', { what: titleOf(step) }))

/** Writes a letter that no step asked for to the timeline of its application. */
export const logSent = async (applicationId: Id, way: Way): Promise<boolean> => {
  const letters = lettersOf(applicationId)
  const text = sentLettersOf(letters, applicationId)
    .map((letter) => letter.text)
    .join('\n\n')
  const happening = { kind: 'follow-up', way } as const
  const at = atOf(instantNow(), zoneNow())
  const payload = { id: crypto.randomUUID(), applicationId, happening, at, text }
  const reply = await send({ type: 'entry/add', payload })
  if (reply.ok) for (const { place } of letters) dropDraft(place)
  if (reply.ok) toastUndo(texts('panel.log.added', { what: happeningWords(happening) }), undo)
  return reply.ok
}

/** Closes applications as "no answer": one decision, one undo. */
export const letGo = async (ids: readonly Id[]): Promise<boolean> => {
  const reply = await send(letGoCommand(ids))
  if (!reply.ok) return false
  closeStep()
  toastUndo(texts('today.letGoDone', { count: ids.length }), undo)
  return true
}

/** Decides to go on waiting; the review asks again next week. */
export const keepWaiting = async (ids: readonly Id[]): Promise<void> => {
  const reply = await send({ type: 'review/keep', payload: { ids: [...ids] } })
  if (reply.ok) toastUndo(texts('today.kept', { count: ids.length }), undo)
}
