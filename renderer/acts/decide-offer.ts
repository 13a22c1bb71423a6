import type { Outcome } from '../../shared/model/application'
import type { Id } from '../../shared/model/id'
import type { PromisedBy } from '../../shared/model/promise'
import { causeIdOf, type Step } from '../../shared/model/step'
import { atOf } from '../../shared/model/time'
import { stagesOf } from '../../shared/queries/board'
import { instantNow, zoneNow } from '../state/clock'
import { send, undo } from '../state/send'
import { toastProblem, toastUndo } from '../state/toasts'
import { replica } from '../state/use-pipeline'
import { dayWords } from '../state/words/day-words'
import { texts } from '../ui/i18n'
import { moveCardsWith } from './move'
import { closeStep } from './unfolded-step'

/** Takes the offer, or turns it down: today, with one undo. */
export const decideOffer = async (
  applicationId: Id,
  outcome: Extract<Outcome, 'accepted' | 'declined'>,
): Promise<void> => {
  const closed = stagesOf(replica.pipeline).find(({ kind }) => kind === 'closed')
  if (!closed) return toastProblem(texts('table.noClosedStage'))
  closeStep()
  await moveCardsWith([applicationId], closed.id, 'top', outcome)
}

/** By when they want to know, as they have said now. An offer that was only moved to is written down with it. */
export const answerOfferBy = async (step: Step, by: PromisedBy): Promise<boolean> => {
  if (step.applicationId === null || (step.name !== 'decide' && step.name !== 'offer-deadline')) return false
  const cause = replica.pipeline.get('entry', causeIdOf(step.id, step.name))
  const isWord = cause?.kind === 'offer' || cause?.kind === 'reply'
  const reply = await send(
    isWord
      ? { type: 'entry/correct', payload: { id: cause.id, by } }
      : {
          type: 'entry/add',
          payload: {
            id: crypto.randomUUID(),
            applicationId: step.applicationId,
            happening: { kind: 'offer', by },
            at: cause?.at ?? atOf(instantNow(), zoneNow()),
            text: '',
          },
        },
  )
  if (!reply.ok) return false
  closeStep()
  toastUndo(texts('today.offer.byNoted', { day: dayWords(by.day) }), undo)
  return true
}
