import { OverviewIndex } from '../../shared/queries/overview-index'
import { zoneNow } from '../clock'
import { replica } from './use-pipeline'

/** The overview of each application on this window's replica, current before anyone who watches wakes. */
export const overviews = new OverviewIndex(() => replica.pipeline, zoneNow)

replica.follow((diff) => (diff === null ? overviews.clear() : overviews.receive(diff)))
