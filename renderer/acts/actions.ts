import { openDialog } from '../state/dialogs'
import { showScreen, useUi } from '../state/ui-store'
import { QUICK_ADD } from './dialogs'

/** The id of the screen's query field, for the shortcut that leads there. A screen has one at most. */
export const QUERY_FIELD_ID = 'query-field'

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
