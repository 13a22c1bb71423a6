import { DEFAULT_PROTOCOL } from '../../model/protocol-settings'
import { atOf, isKnownZone } from '../../model/time'
import type { Loose, Migration } from '../migrate'

/**
 * An interview knows when it was agreed and called off, and whether the user or the clock alone said that it took place.
 * A step that was laid out by the rules so far keeps its time. Of what an earlier version didn't keep nothing is made up.
 */
export const trueWaits: Migration = {
  to: 4,
  record: (kind, record) => {
    switch (kind) {
      case 'interview':
        return { plannedAt: plannedAtOf(record), isConfirmed: false, cancelled: cancelledOf(record), ...record }
      case 'step':
        return { keepsTime: record.name !== 'own', ...record }
      case 'application':
        return { pace: null, ...record }
      case 'protocol':
        return withNewSettings(record)
      default:
        return record
    }
  },
}

const plannedAtOf = ({ createdAt, zone }: Loose) =>
  atOf(String(createdAt), typeof zone === 'string' && isKnownZone(zone) ? zone : 'UTC')

const cancelledOf = ({ state }: Loose) => (state === 'cancelled' ? { at: null, by: 'user' } : null)

/** What the user chose stays; what is new begins with its default. */
const withNewSettings = (record: Loose): Loose => {
  const { pace, lastWordFor, steps, intervals } = DEFAULT_PROTOCOL
  return {
    pace,
    lastWordFor,
    ...record,
    steps: { ...steps, ...(record.steps as Loose) }, // an object in every version that had this record
    intervals: { ...intervals, ...(record.intervals as Loose) }, // likewise
  }
}
