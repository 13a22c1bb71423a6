import type { Change, History } from '../../shared/document/document'
import type { HistoryState, HistoryStep } from '../../shared/ipc'
import { touchedApplications } from '../../shared/records/touched'

/** What undo and redo would do now. */
export const historyStateOf = ({ undo, redo }: History): HistoryState => ({
  undo: stepOf(undo.at(-1)),
  redo: stepOf(redo.at(-1)),
})

/** A change may be an import of thousands: counted once. */
const known = new WeakMap<Change, HistoryStep>()

const stepOf = (change: Change | undefined): HistoryStep | null => {
  if (change === undefined) return null
  const before = known.get(change)
  if (before) return before
  const touched = touchedApplications(change.diff)
  const [first = null] = touched
  const step = { type: change.type, applications: touched.size, applicationId: touched.size === 1 ? first : null }
  known.set(change, step)
  return step
}
