import type { Unsubscribe } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Overview } from '../../shared/queries/overview'
import { OverviewIndex } from '../../shared/queries/overview-index'
import { zoneHeld } from './clock'
import { noteRead } from './reading'
import { replica } from './use-pipeline'

/** An application's overview as a source of reads. */
export const OVERVIEW = 'overview'

const index = new OverviewIndex(() => replica.unnoted, zoneHeld)

/** The overview of each application on this window's replica, current before anyone wakes. */
export const overviews = {
  of: (applicationId: Id): Overview | null => {
    noteRead(OVERVIEW, applicationId)
    return index.of(applicationId)
  },
} as const

type Listener = (ids: ReadonlySet<Id> | null) => void
const listeners = new Set<Listener>()

replica.follow((diff, touched) => {
  if (diff === null) index.clear()
  const ids = diff && index.receive(diff)
  for (const id of ids ?? []) touched?.add(OVERVIEW, id)
  for (const listener of listeners) listener(ids)
})

/** Told after each change whose overviews are others now; `null`: any may be. */
export const followOverviews = (listener: Listener): Unsubscribe => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
