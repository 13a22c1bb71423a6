import type { Draft } from '../../shared/drafts/draft'
import { lostDrafts } from '../../shared/drafts/lost-drafts'
import { useDrafts } from '../state/drafts'
import { usePipeline } from '../state/use-pipeline'

/** What was typed whose form can't be opened any more. */
export const useLostDrafts = (): readonly Draft[] => {
  const drafts = useDrafts((kept) => kept.drafts)
  return usePipeline((pipeline) => lostDrafts(pipeline, drafts.values()), [drafts])
}
