import { IMPORT } from '../../acts/dialogs'
import { dialogView } from '../../state/dialogs'
import { texts } from '../../ui/i18n'

export const IMPORT_DIALOG = dialogView(
  IMPORT,
  { title: () => texts('shell.importTitle'), size: 'xl', staysOnClickOutside: true },
  async () => (await import('./import-wizard')).ImportWizard,
)
