import type { Day } from '../../../../shared/model/time'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { closeDialog, openDialog } from '../../../state/dialogs'
import { openPanel, useUi } from '../../../state/ui-store'
import { noteFocus } from '../calendar-store'
import { CALENDAR } from '../dialog/ask'

/** The application's panel over the calendar; a step of nothing in particular in an editor of its own. */
export const openItem = (item: CalendarItem): void => {
  noteFocus(item.day, item.key)
  if (useUi.getState().dialog) closeDialog()
  if (item.applicationId !== null) openPanel(item.applicationId, item.kind === 'interview' ? 'interviews' : 'top')
  else if (item.kind === 'step' && !item.isDone)
    openDialog(CALENDAR, { ask: { kind: 'edit-step', stepId: item.step.id } })
}

/** Everything on a day, and what can be added to it. */
export const openDay = (day: Day): void => openDialog(CALENDAR, { ask: { kind: 'day', day } })
