import type { Id } from '../../shared/model/id'
import { changeSettings, useSettings } from '../state/settings'
import { openPanel } from '../state/ui-store'
import { replica } from '../state/use-pipeline'

/** Opens the panel of an application of whatever hunt: that hunt is then the one on screen. */
export const openApplication = async (applicationId: Id): Promise<void> => {
  const application = replica.pipeline.get('application', applicationId)
  if (!application) return
  if (useSettings.getState().huntId !== application.huntId) await changeSettings({ huntId: application.huntId })
  openPanel(application.id)
}
