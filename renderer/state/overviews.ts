import type { Unsubscribe } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import { OverviewIndex } from '../../shared/queries/overview-index'
import { zoneHeld } from './clock'
import { replica } from './use-pipeline'

/** The overview of each application on this window's replica, current before anyone who watches wakes. */
export const overviews = new OverviewIndex(() => replica.pipeline, zoneHeld)

type Touched = (ids: ReadonlySet<Id> | null) => void
const listeners = new Set<Touched>()

replica.follow((diff) => {
  if (diff === null) overviews.clear()
  const touched = diff && overviews.receive(diff)
  for (const listener of listeners) listener(touched)
})

/** Told after each change whose overviews are others now; `null`: any may be. */
export const followOverviews = (listener: Touched): Unsubscribe => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
