import type { Id } from '../../shared/model/id'
import { huntShown } from '../../shared/queries/board'
import { closeDialog } from '../state/dialogs'
import { changeSettings, useSettings } from '../state/settings'
import { openPanel, type PanelStart, select, showScreen, useUi } from '../state/ui-store'
import { replica } from '../state/use-pipeline'

/** Opens the panel of an application of whatever hunt, archived ones too: that hunt is then the one on screen. */
export const openApplication = async (applicationId: Id, start: PanelStart = 'top'): Promise<void> => {
  const application = replica.pipeline.get('application', applicationId)
  if (!application) return
  if (huntShown(replica.pipeline, useSettings.getState().huntId)?.id !== application.huntId) {
    // What is selected belongs to the hunt that was on screen: what is done with it must not be done out of sight.
    select([], null)
    await changeSettings({ huntId: application.huntId })
  }
  openPanel(application.id, start)
}

/** As before, whatever stands in the way; the due list when there is no such application (any more). */
export const openAnywhere = async (applicationId: Id | null, start: PanelStart = 'top'): Promise<void> => {
  if (useUi.getState().dialog) closeDialog()
  if (applicationId === null || !replica.pipeline.get('application', applicationId)) showScreen('today')
  else await openApplication(applicationId, start)
}
