import type { Id } from '../../shared/model/id'
import { haystackOf } from '../../shared/search/folded'
import { overviews } from './overviews'
import { replica } from './use-pipeline'

/** Works out overviews while nothing else is to be done, so that the first key in the filter doesn't wait for all of them. Called once. */
export const warmOverviews = (): void => {
  let left: Iterator<Id> = replica.pipeline.all('application').keys()
  const warm = (idle: IdleDeadline): void => {
    for (;;) {
      const next = left.next()
      if (next.done) return
      const overview = overviews.of(next.value)
      if (overview) haystackOf(overview)
      if (idle.timeRemaining() > 1) continue
      requestIdleCallback(warm)
      return
    }
  }
  replica.follow((diff) => {
    if (diff !== null && diff.length < MANY) return
    left = replica.pipeline.all('application').keys()
    requestIdleCallback(warm)
  })
  requestIdleCallback(warm)
}

/** An import or a restore; a few are worked out as they are asked for. */
const MANY = 500
