import type { Due, Step } from '../model/step'
import { addDays, atOf, type Instant, instantOf } from '../model/time'

/** When a step is due for someone in this zone. */
export const instantOfDue = (due: Due, zone: string): Instant =>
  'at' in due ? due.at : instantOf(due.day, due.time, zone)

/** When a step wants to be dealt with: what it was put off to, else when it is due. */
export const dueAtOf = ({ state, due }: Step, zone: string): Instant =>
  instantOfDue(state.kind === 'snoozed' ? state.until : due, zone)

/** One moment at which a step reminds. `key` tells it from the step's others, and is the same in every zone. */
export type Reminding = { readonly at: Instant; readonly key: string }

/** Every moment at which a pending step reminds, in order: when it is due, and perhaps once more. */
export const remindersOf = (step: Step, zone: string): readonly Reminding[] => {
  if (step.state.kind === 'snoozed') return [remindingAt(step.state.until, zone)]
  if (step.state.kind !== 'open') return []
  const first = remindingAt(step.due, zone)
  const again = step.again === null ? null : remindingAt(step.again, zone)
  return again === null || again.at <= first.at ? [first] : [first, again]
}

/** A wall-clock time stays the same one wherever the user travels, so that they aren't told of it twice. */
const remindingAt = (due: Due, zone: string): Reminding => ({
  at: instantOfDue(due, zone),
  key: 'at' in due ? due.at : `${due.day}T${due.time}`,
})

/** From when on a step is late: an interview not while it may go on, but from the next day. */
export const overdueAtOf = (step: Step, zone: string): Instant => {
  const from = step.state.kind === 'open' && step.overdueFrom !== null ? instantOfDue(step.overdueFrom, zone) : null
  if (from !== null && step.name !== 'interview') return from
  const { day } = atOf(from ?? dueAtOf(step, zone), zone)
  return instantOf(addDays(day, 1), '00:00', zone)
}
