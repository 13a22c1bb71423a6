import { isOwnFollowUp, type Step } from '../../../shared/model/step'
import { addDays, atOf, daysBetween, type Instant } from '../../../shared/model/time'
import { instantOfDue } from '../../../shared/protocol/due-times'
import type { DueStep } from '../../../shared/queries/due'
import type { Pipeline } from '../../../shared/records/pipeline'
import { countdownTo } from '../../ui/countdown'
import { texts } from '../../ui/i18n'
import { useFacts } from '../facts'
import type { Here } from '../today-view'

const NEAR_DAYS = 6

const format = (instant: Instant, zone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(useFacts.getState().about?.locale, { ...options, timeZone: zone }).format(new Date(instant))

/** A time of day as the user's language writes it. */
const timeWords = (instant: Instant, zone: string): string => format(instant, zone, { timeStyle: 'short' })

/** A moment as seen from now: the time alone where the day goes without saying. */
export const momentWords = (instant: Instant, { now, zone }: Here): string => {
  const days = daysBetween(atOf(now, zone).day, atOf(instant, zone).day)
  const time = timeWords(instant, zone)
  if (days === 0) return texts('steps.todayAt', { time })
  if (days === 1) return texts('steps.tomorrowAt', { time })
  if (days === -1) return texts('steps.yesterdayAt', { time })
  const day =
    days > 0 && days <= NEAR_DAYS
      ? format(instant, zone, { weekday: 'short' })
      : format(instant, zone, { weekday: 'short', day: 'numeric', month: 'short' })
  return texts('steps.withTime', { what: day, when: time })
}

/** An interview is spoken of by its own time: that it reminds a day before would only confuse. */
const spokenOf = ({ step, dueAt }: DueStep, zone: string): Instant =>
  step.name === 'interview' && step.overdueFrom !== null && step.state.kind === 'open'
    ? instantOfDue(step.overdueFrom, zone)
    : dueAt

/** When it is due and how long until then, or for how long it has been late. */
export const dueWords = (timed: DueStep, here: Here): string => {
  const { dueAt, isOverdue } = timed
  const at = spokenOf(timed, here.zone)
  if (at > here.now) return [momentWords(at, here), leftWords(at, here)].join(' · ')
  if (!isOverdue) return momentWords(at, here)
  const days = daysBetween(atOf(dueAt, here.zone).day, atOf(here.now, here.zone).day)
  return days === 0
    ? texts('steps.overdueToday', { time: timeWords(dueAt, here.zone) })
    : texts('steps.overdueDays', { count: days })
}

/** What is to be done, with whom. */
export const stepTitle = (pipeline: Pipeline, step: Step): string => {
  if (step.text !== '') return step.text
  const application = step.applicationId === null ? undefined : pipeline.get('application', step.applicationId)
  const company =
    (application && pipeline.get('company', application.companyId)?.name) ?? texts('common.unknownCompany')
  const person = step.contactId === null ? undefined : pipeline.get('contact', step.contactId)?.name
  if (step.name === 'thank-you' && person !== undefined) return texts('steps.thankPerson', { person, company })
  if (step.name === 'own')
    return isOwnFollowUp(step) && application
      ? texts('steps.title.follow-up-1', { company })
      : texts('steps.ownUntitled')
  return texts(`steps.title.${step.name}`, { company })
}

/** How long until a moment that is still to come. */
const leftWords = (at: Instant, { now, zone }: Here): string => {
  const left = countdownTo(at, now, zone)
  switch (left?.unit) {
    case 'minutes':
      return texts('steps.inMinutes', { count: left.minutes })
    case 'hours':
      return texts('steps.inHours', { count: left.hours })
    case 'days':
      return texts('steps.inDays', { count: left.count })
    default:
      return texts('steps.now')
  }
}

/** The next step in a few words, counting down: "follow up in 3 d". */
export const shortWords = (timed: DueStep, here: Here): string => {
  const { step } = timed
  const name = isOwnFollowUp(step) ? 'follow-up-1' : step.name
  const what = step.text !== '' ? clipped(step.text) : texts(`steps.short.${name}`)
  const at = spokenOf(timed, here.zone)
  return texts('steps.withTime', { what, when: at > here.now ? leftWords(at, here) : dueWords(timed, here) })
}

const CLIPPED_LENGTH = 40

const clipped = (text: string): string => (text.length > CLIPPED_LENGTH ? `${text.slice(0, CLIPPED_LENGTH)}…` : text)

/** The day after today, for fields that ask until when. */
export const tomorrowOf = ({ now, zone }: Here): string => addDays(atOf(now, zone).day, 1)
