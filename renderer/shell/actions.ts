import { texts } from '../i18n'
import { redo, undo } from '../state/send'
import { announce, openDialog, showScreen } from '../state/ui-store'

/** The id of the filter box, for the shortcut that leads there. */
export const FILTER_ID = 'board-filter'

/** Takes back the last change and says so. */
export const undoAndTell = async (): Promise<void> => {
  if ((await undo()).ok) announce(texts('shell.undone'))
}

export const redoAndTell = async (): Promise<void> => {
  if ((await redo()).ok) announce(texts('shell.redone'))
}

export const quickAdd = (): void => openDialog({ kind: 'quick-add', stageId: null })

export const focusFilter = (): void => {
  showScreen('board')
  requestAnimationFrame(() => document.getElementById(FILTER_ID)?.focus())
}
