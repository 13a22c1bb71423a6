import type { ProtocolSettings } from '../model/protocol-settings'
import type { Step, StepName } from '../model/step'
import { addDays, atOf, type Instant, instantOf } from '../model/time'

/** What is told also while the hunt is paused. */
const HELD_BY_NO_PAUSE: ReadonlySet<StepName> = new Set([
  'interview',
  'hand-in',
  'offer-deadline',
  'application-deadline',
])

/** When the user may be told of a step: after a pause, and after the quiet hours. Its due time stays. An interview is always told. */
export const notifyAt = (step: Step, dueAt: Instant, settings: ProtocolSettings, zone: string): Instant => {
  if (step.name === 'interview') return dueAt
  const { pauseUntil } = settings
  const isHeld = pauseUntil !== null && !HELD_BY_NO_PAUSE.has(step.name)
  const resumedAt = isHeld ? instantOf(pauseUntil, '00:00', zone) : dueAt
  return afterQuietHours(resumedAt > dueAt ? resumedAt : dueAt, settings, zone)
}

const afterQuietHours = (at: Instant, { quietHours }: ProtocolSettings, zone: string): Instant => {
  if (!quietHours || quietHours.from === quietHours.to) return at
  const { from, to } = quietHours
  const { day, time } = atOf(at, zone)
  const clock = time ?? ''
  const isOverMidnight = from > to
  const isQuiet = isOverMidnight ? clock >= from || clock < to : clock >= from && clock < to
  if (!isQuiet) return at
  const end = instantOf(isOverMidnight && clock >= from ? addDays(day, 1) : day, to, zone)
  // Where a change of the clocks repeats the last quiet hour, its end may be behind us already.
  return end > at ? end : at
}
