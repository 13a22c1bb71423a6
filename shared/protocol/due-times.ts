import type { Due, Step } from '../model/step'
import { addDays, atOf, type Instant, instantOf } from '../model/time'

/** When a step is due for someone in this zone. */
export const instantOfDue = (due: Due, zone: string): Instant =>
  'at' in due ? due.at : instantOf(due.day, due.time, zone)

/** When a step wants to be dealt with: what it was put off to, else when it is due. */
export const dueAtOf = ({ state, due }: Step, zone: string): Instant =>
  instantOfDue(state.kind === 'snoozed' ? state.until : due, zone)

/** Every moment at which a pending step reminds, in order: when it is due, and perhaps once more. */
export const remindersOf = (step: Step, zone: string): readonly Instant[] => {
  if (step.state.kind === 'snoozed') return [dueAtOf(step, zone)]
  if (step.state.kind !== 'open') return []
  const first = instantOfDue(step.due, zone)
  const again = step.again === null ? null : instantOfDue(step.again, zone)
  return again === null || again <= first ? [first] : [first, again]
}

/** From when on a step is late. */
export const overdueAtOf = (step: Step, zone: string): Instant => {
  if (step.state.kind === 'open' && step.overdueFrom !== null) return instantOfDue(step.overdueFrom, zone)
  const { day } = atOf(dueAtOf(step, zone), zone)
  return instantOf(addDays(day, 1), '00:00', zone)
}
