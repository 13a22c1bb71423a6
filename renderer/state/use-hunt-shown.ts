import type { Hunt } from '../../shared/model/hunt'
import { huntShown } from '../../shared/queries/board'
import { useSettings } from './settings'
import { usePipeline } from './use-pipeline'

/** The hunt that the screens show. */
export const useHuntShown = (): Hunt | null => {
  const huntId = useSettings((settings) => settings.huntId)
  return usePipeline((pipeline) => huntShown(pipeline, huntId), [huntId])
}
