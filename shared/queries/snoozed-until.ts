import type { Due, Step } from '../model/step'
import { addHours, type Instant } from '../model/time'
import { instantOfDue } from '../protocol/due-times'

const SNOOZE_HOURS = 24

/** Until when "snooze 1 day" puts a step off: the last reminder before an interview isn't slept through. */
export const snoozedUntil = ({ name, again }: Step, now: Instant, zone: string): Due => {
  const tomorrow = addHours(now, SNOOZE_HOURS)
  if (name !== 'interview' || again === null) return { at: tomorrow }
  const last = instantOfDue(again, zone)
  return { at: last > now && last < tomorrow ? last : tomorrow }
}
