import { isOwnFollowUp, type Step } from '../model/step'
import { atOf, daysBetween, type Instant } from '../model/time'
import { instantOfDue } from '../protocol/due-times'
import type { DueStep } from '../queries/due'
import type { Pipeline } from '../records/pipeline'
import { companyWords } from './company-words'
import { clockWords, type Here, leftWords, momentWords } from './moment-words'
import type { Words } from './words'

/** What is to be done, with whom: in the window, on the calendar and in a notification alike. */
export const stepTitle = (pipeline: Pick<Pipeline, 'get'>, step: Step, words: Pick<Words, 'texts'>): string => {
  const { texts } = words
  if (step.text !== '') return step.text
  const company = companyWords(pipeline, step.applicationId, words)
  const person = step.contactId === null ? undefined : pipeline.get('contact', step.contactId)?.name
  if (step.name === 'thank-you' && person !== undefined) return texts('steps.thankPerson', { person, company })
  if (step.name !== 'own') return texts(`steps.title.${step.name}`, { company })
  const isOfOne = step.applicationId !== null && pipeline.get('application', step.applicationId) !== undefined
  return isOwnFollowUp(step) && isOfOne ? texts('steps.title.follow-up-1', { company }) : texts('steps.ownUntitled')
}

/** An interview is spoken of by its own time: that it reminds a day before would only confuse. */
const spokenOf = ({ step, dueAt }: DueStep, zone: string): Instant =>
  step.name === 'interview' && step.overdueFrom !== null && step.state.kind === 'open'
    ? instantOfDue(step.overdueFrom, zone)
    : dueAt

/** When it is due and how long until then, or for how long it has been late. */
export const dueWords = (timed: DueStep, here: Here, words: Words): string => {
  const { texts } = words
  const { dueAt, isOverdue } = timed
  const at = spokenOf(timed, here.zone)
  if (at > here.now) return [momentWords(at, here, words), leftWords(at, here, words)].join(' · ')
  if (!isOverdue) return momentWords(at, here, words)
  const days = daysBetween(atOf(dueAt, here.zone).day, atOf(here.now, here.zone).day)
  return days === 0
    ? texts('steps.overdueToday', { time: clockWords(dueAt, here.zone, words) })
    : texts('steps.overdueDays', { count: days })
}

/** The next step in a few words, counting down: "follow up in 3 d". */
export const shortWords = (timed: DueStep, here: Here, words: Words): string => {
  const { texts } = words
  const { step } = timed
  const name = isOwnFollowUp(step) ? 'follow-up-1' : step.name
  const what = step.text !== '' ? clipped(step.text) : texts(`steps.short.${name}`)
  const at = spokenOf(timed, here.zone)
  const when = at > here.now ? leftWords(at, here, words) : dueWords(timed, here, words)
  return texts('steps.withTime', { what, when })
}

const CLIPPED_LENGTH = 40

const clipped = (text: string): string => (text.length > CLIPPED_LENGTH ? `${text.slice(0, CLIPPED_LENGTH)}…` : text)
