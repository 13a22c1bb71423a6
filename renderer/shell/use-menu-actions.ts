import { useEffect } from 'react'
import type { MenuAction } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import { bridge } from '../bridge'
import { changeSettings, useSettings } from '../state/settings'
import { closeDialog, openDialog, openPanel, showScreen, useUi } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { focusFilter, quickAdd, redoAndTell, undoAndTell } from './actions'
import { isTyping } from './typing'

const ACTIONS: Readonly<Record<MenuAction, () => void>> = {
  'quick-add': quickAdd,
  undo: () => (isTyping(document.activeElement) ? void document.execCommand('undo') : void undoAndTell()),
  redo: () => (isTyping(document.activeElement) ? void document.execCommand('redo') : void redoAndTell()),
  import: () => openDialog({ kind: 'import', paths: null }),
  export: () => openDialog({ kind: 'export' }),
  find: focusFilter,
  'show-today': () => showScreen('today'),
  'show-board': () => showScreen('board'),
  'show-reports': () => showScreen('reports'),
  'show-archive': () => showScreen('archive'),
  'show-settings': () => showScreen('settings'),
  'show-shortcuts': () => openDialog({ kind: 'shortcuts' }),
}

/** Does what the menu bar asks for: in a text field undo is the field's own. */
export const useMenuActions = (): void => {
  useEffect(() => {
    const offMenu = bridge.on('menu', (action) => {
      // A dialog may hold what was typed or half an import: nothing takes its place, nothing changes beneath it.
      const isOfField = (action === 'undo' || action === 'redo') && isTyping(document.activeElement)
      if (isOfField || useUi.getState().dialog === null) ACTIONS[action]()
    })
    const offFile = bridge.on('openFile', ({ path }) => openDialog({ kind: 'import', paths: [path] }))
    const offClick = bridge.on('openApplication', ({ applicationId }) => void openFromOutside(applicationId))
    return () => {
      offMenu()
      offFile()
      offClick()
    }
  }, [])
}

/** A notification or the tray was clicked: the application of whatever hunt, or the due list. */
const openFromOutside = async (applicationId: Id | null): Promise<void> => {
  const application = applicationId === null ? undefined : replica.pipeline.get('application', applicationId)
  if (useUi.getState().dialog) closeDialog()
  if (!application) return showScreen('today')
  if (useSettings.getState().huntId !== application.huntId) await changeSettings({ huntId: application.huntId })
  openPanel(application.id)
}
