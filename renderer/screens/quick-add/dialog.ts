import { QUICK_ADD } from '../../acts/dialogs'
import { dialogView } from '../../state/dialogs'
import { texts } from '../../ui/i18n'

export const QUICK_ADD_DIALOG = dialogView(
  QUICK_ADD,
  { title: () => texts('shell.newApplication') },
  async () => (await import('./quick-add')).QuickAdd,
)
