import { openDialog } from '../state/dialogs'
import { redo, undo } from '../state/send'
import { announce, showScreen, useUi } from '../state/ui-store'
import { texts } from '../ui/i18n'
import { QUICK_ADD } from './dialogs'
import { keepingFocus } from './keep-focus'

/** The id of the screen's query field, for the shortcut that leads there. A screen has one at most. */
export const QUERY_FIELD_ID = 'query-field'

/** Takes back the last change and says so. */
export const undoAndTell = async (): Promise<void> => {
  if ((await keepingFocus(undo)).ok) announce(texts('shell.undone'))
}

export const redoAndTell = async (): Promise<void> => {
  if ((await keepingFocus(redo)).ok) announce(texts('shell.redone'))
}

export const quickAdd = (): void => openDialog(QUICK_ADD, { stageId: null })

/** To the query field of this screen; where there is none, to the board's. */
export const focusQuery = (): void => {
  const field = document.getElementById(QUERY_FIELD_ID)
  // At once where it can be: what is typed next belongs to it, and must not be taken for shortcuts of a card.
  if (field) {
    field.focus()
    return
  }
  // Showing a screen closes the panel: not when the board is there already.
  if (useUi.getState().screen !== 'board') showScreen('board')
  useUi.setState({ isQueryAsked: true })
}
