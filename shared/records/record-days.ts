import type { Due, Step } from '../model/step'
import type { Day, Instant } from '../model/time'

/** Under the day for which it waits; what was dealt with under the day of that. */
export const dayOfStep = ({ state, due }: Pick<Step, 'state' | 'due'>): Day | null => {
  switch (state.kind) {
    case 'open':
      return dayOfDue(due)
    case 'snoozed':
      return dayOfDue(state.until)
    case 'done':
    case 'skipped':
      return state.at.day
    case 'cancelled':
      return null
  }
}

const dayOfDue = (due: Due): Day => ('at' in due ? dayInUtc(due.at) : due.day)

const DAY_LENGTH = 'YYYY-MM-DD'.length

export const dayInUtc = (instant: Instant): Day => instant.slice(0, DAY_LENGTH)
