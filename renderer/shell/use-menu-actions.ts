import { useEffect } from 'react'
import type { MenuAction } from '../../shared/ipc'
import { bridge } from '../bridge'
import { openDialog, showScreen } from '../state/ui-store'
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
  'show-archive': () => showScreen('archive'),
  'show-settings': () => showScreen('settings'),
  'show-shortcuts': () => openDialog({ kind: 'shortcuts' }),
}

/** Does what the menu bar asks for: in a text field undo is the field's own. */
export const useMenuActions = (): void => {
  useEffect(() => {
    const offMenu = bridge.on('menu', (action) => ACTIONS[action]())
    const offFile = bridge.on('openFile', ({ path }) => openDialog({ kind: 'import', paths: [path] }))
    return () => {
      offMenu()
      offFile()
    }
  }, [])
}
