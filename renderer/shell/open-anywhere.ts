import type { Id } from '../../shared/model/id'
import { changeSettings, useSettings } from '../state/settings'
import { closeDialog, openPanel, type PanelStart, showScreen, useUi } from '../state/ui-store'
import { replica } from '../state/use-pipeline'

/** Shows an application of whatever hunt, archived ones too; the due list when there is none (any more). */
export const openAnywhere = async (applicationId: Id | null, start: PanelStart = 'top'): Promise<void> => {
  const application = applicationId === null ? undefined : replica.pipeline.get('application', applicationId)
  if (useUi.getState().dialog) closeDialog()
  if (!application) return showScreen('today')
  if (useSettings.getState().huntId !== application.huntId) await changeSettings({ huntId: application.huntId })
  openPanel(application.id, start)
}
