import { IconArchive } from '@tabler/icons-react'
import { DELETE } from '../../acts/dialogs'
import { dialogView } from '../../state/dialogs'
import type { ScreenDescription } from '../../state/screen'
import { texts } from '../../ui/i18n'

export const ARCHIVE: ScreenDescription = {
  name: 'archive',
  icon: IconArchive,
  load: async () => (await import('./archive')).Archive,
  dialogs: [
    dialogView(
      DELETE,
      { title: () => texts('shell.deleteTitle') },
      async () => (await import('./delete-dialog')).DeleteDialog,
    ),
  ],
}
