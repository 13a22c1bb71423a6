import type { Command } from '../commands/index'
import type { SentLetter } from '../drafts/letter-drafts'
import { interviewIdOf } from '../model/interview'
import type { StageKind } from '../model/stage'
import { causeIdOf, isOwnFollowUp, type Step, type StepName } from '../model/step'
import type { FollowUpWay } from '../model/timeline-entry'
import type { Pipeline } from '../records/pipeline'
import { stagesOf } from './board'
import { unsentOf } from './people-of-step'

/** What dealing with a step writes to the timeline, when nobody says more. */
const WAY_OF: Readonly<Partial<Record<StepName, FollowUpWay>>> = {
  'apply-nudge': 'mail',
  'thank-you': 'thank-you',
  'follow-up-1': 'mail',
  'follow-up-2': 'mail',
  'last-word': 'mail',
  answer: 'mail',
  'ask-new-date': 'mail',
  'hand-in': 'other',
}

/** `null`: nothing is written. */
export const wayOfDone = (step: Step): FollowUpWay | null =>
  isOwnFollowUp(step) ? 'mail' : (WAY_OF[step.name] ?? null)

/** Its button leads to a question: which way an offer was decided can't be guessed, nor whether an interview took place of which only the clock tells. Nothing is done before it is said. */
export const isQuestion = (pipeline: Pick<Pipeline, 'get'>, { id, name }: Step): boolean => {
  if (name !== 'debrief') return name === 'decide' || name === 'offer-deadline'
  const interviewId = interviewIdOf(causeIdOf(id, name))
  const interview = interviewId === null ? undefined : pipeline.get('interview', interviewId)
  return interview !== undefined && !interview.isConfirmed
}

/** What the button of a step says that it does: never just "done". */
export type Verb =
  | 'sent'
  | 'all-sent'
  | 'let-go'
  | 'answered'
  | 'handed-in'
  | 'prepared'
  | 'decide'
  | 'applied'
  | 'no-call'
  | 'noted'

const VERB_OF = {
  'apply-nudge': 'sent',
  interview: 'prepared',
  debrief: 'noted',
  'thank-you': 'sent',
  'did-they-call': 'no-call',
  'follow-up-1': 'sent',
  'follow-up-2': 'sent',
  'let-go': 'let-go',
  'last-word': 'sent',
  answer: 'answered',
  'ask-new-date': 'sent',
  'hand-in': 'handed-in',
  decide: 'decide',
  'offer-deadline': 'decide',
  'application-deadline': 'applied',
  own: 'noted',
} as const satisfies Readonly<Record<StepName, Verb>>

/** Of thanks to several it deals with all that are left. */
export const verbOf = (pipeline: Pick<Pipeline, 'get'>, step: Step): Verb => {
  if (step.name === 'thank-you' && unsentOf(pipeline, step).length > 1) return 'all-sent'
  return isOwnFollowUp(step) ? 'sent' : VERB_OF[step.name]
}

/** What the user had to say beside doing it. */
export type Said = { readonly note?: string; readonly letters?: readonly SentLetter[] }

/** What the button of a step does, in the window and in a notification alike: letting go closes the application, and applying moves its card where there is a column for it. */
export const doneCommandOf = (
  pipeline: Pipeline,
  step: Step,
  way = wayOfDone(step),
  { note = '', letters = [] }: Said = {},
): Command => {
  const { id, name, applicationId } = step
  if (name === 'let-go' && applicationId !== null) return letGoCommand([applicationId])
  const column = name === 'application-deadline' ? firstOf(pipeline, 'applied') : undefined
  return column === undefined || applicationId === null
    ? { type: 'step/done', payload: { id, way, note, letters: [...letters] } }
    : appliedCommand(applicationId, column)
}

const firstOf = (pipeline: Pipeline, kind: StageKind): string | undefined =>
  stagesOf(pipeline).find((stage) => stage.kind === kind)?.id

/** Closes them as "no answer": one decision, one undo. Refused where there is no column to close them in. */
export const letGoCommand = (ids: readonly string[]): Command => ({
  type: 'review/decide',
  payload: { letGoIds: [...ids], nudgeIds: [], keepIds: [] },
})

/** Applied for today. */
const appliedCommand = (id: string, stageId: string): Command => ({
  type: 'application/move',
  payload: { ids: [id], stageId, place: 'top', outcome: null },
})
