import { useEffect } from 'react'
import { IMPORT } from '../acts/dialogs'
import { openAnywhere } from '../acts/open-application'
import { bridge } from '../state/bridge'
import { openDialog } from '../state/dialogs'
import { useUi } from '../state/ui-store'
import { isTyping } from '../ui/typing'
import { commandOf, runCommand } from './app-commands'

/** Does what the menu bar asks for: in a text field undo is the field's own. */
export const useMenuActions = (): void => {
  useEffect(() => {
    const offMenu = bridge.on('menu', (action) => {
      // A dialog may hold what was typed or half an import: nothing takes its place, nothing changes beneath it.
      const isOfField = (action === 'undo' || action === 'redo') && isTyping(document.activeElement)
      const command = commandOf(action)
      if (command && (isOfField || useUi.getState().dialog === null)) runCommand(command)
    })
    const offFile = bridge.on('openFile', ({ path }) => openDialog(IMPORT, { paths: [path] }))
    const offClick = bridge.on('openApplication', ({ applicationId }) => void openAnywhere(applicationId))
    return () => {
      offMenu()
      offFile()
      offClick()
    }
  }, [])
}
