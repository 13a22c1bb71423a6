import { keepingFocus } from '../board/keep-focus'
import { texts } from '../i18n'
import { redo, undo } from '../state/send'
import { announce, openDialog, showScreen, useUi } from '../state/ui-store'

/** The id of the filter box, for the shortcut that leads there. */
export const FILTER_ID = 'board-filter'

/** Takes back the last change and says so. */
export const undoAndTell = async (): Promise<void> => {
  if ((await keepingFocus(undo)).ok) announce(texts('shell.undone'))
}

export const redoAndTell = async (): Promise<void> => {
  if ((await keepingFocus(redo)).ok) announce(texts('shell.redone'))
}

export const quickAdd = (): void => openDialog({ kind: 'quick-add', stageId: null })

export const focusFilter = (): void => {
  const filter = document.getElementById(FILTER_ID)
  // At once where it can be: what is typed next belongs to it, and must not be taken for shortcuts of a card.
  if (filter) {
    filter.focus()
    return
  }
  // Showing a screen closes the panel: not when the board is there already.
  if (useUi.getState().screen !== 'board') showScreen('board')
  requestAnimationFrame(() => document.getElementById(FILTER_ID)?.focus())
}
