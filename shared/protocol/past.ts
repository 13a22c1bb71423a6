import { atOf, isKnownZone } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'

/** Noted longer ago than this after it happened, an entry opens nothing that would already be due. */
const PAST_AFTER_DAYS = 14

const MS_PER_DAY = 86_400_000

/** Written long after the fact, or brought from elsewhere. */
export const isPast = ({ known, at, recordedAt }: TimelineEntry): boolean => {
  if (known === 'imported') return true
  if (known === 'observed') return false
  const recordedDay = atOf(recordedAt, isKnownZone(at.zone) ? at.zone : 'UTC').day
  return (Date.parse(recordedDay) - Date.parse(at.day)) / MS_PER_DAY > PAST_AFTER_DAYS
}
