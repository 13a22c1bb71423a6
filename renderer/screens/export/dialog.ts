import { EXPORT } from '../../acts/dialogs'
import { dialogView } from '../../state/dialogs'
import { texts } from '../../ui/i18n'

export const EXPORT_DIALOG = dialogView(
  EXPORT,
  { title: () => texts('shell.exportTitle') },
  async () => (await import('./export-dialog')).ExportDialog,
)
