import type { Id } from '../../../shared/model/id'
import { changeSettings, useSettings } from '../../state/settings'

/** Folds a column to its name, or opens it. A view of this computer's, not a change of the pipeline. */
export const setCollapsed = (stageId: Id, isCollapsed: boolean): Promise<void> => {
  const others = useSettings.getState().collapsedStageIds.filter((id) => id !== stageId)
  return changeSettings({ collapsedStageIds: isCollapsed ? [...others, stageId] : others })
}
