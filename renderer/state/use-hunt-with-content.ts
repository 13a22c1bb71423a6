import type { Hunt } from '../../shared/model/hunt'
import { useHuntShown } from './use-hunt-shown'
import { usePipeline } from './use-pipeline'

/** The hunt on screen; `null`: there is nothing of it to show yet, and the user is welcomed instead. */
export const useHuntWithContent = (): Hunt | null => {
  const hunt = useHuntShown()
  const isEmpty = usePipeline(
    (pipeline) =>
      pipeline.all('step').size === 0 &&
      ![...pipeline.all('application').values()].some((each) => each.huntId === hunt?.id && each.archivedAt === null),
    [hunt],
  )
  return isEmpty ? null : hunt
}
