import { IconSettings } from '@tabler/icons-react'
import { HUNT } from '../../acts/dialogs'
import { dialogView } from '../../state/dialogs'
import type { ScreenDescription } from '../../state/screen'
import { texts } from '../../ui/i18n'

export const SETTINGS: ScreenDescription = {
  name: 'settings',
  icon: IconSettings,
  load: async () => (await import('./settings')).Settings,
  dialogs: [
    dialogView(
      HUNT,
      { title: ({ huntId }) => texts(huntId === null ? 'shell.newHuntTitle' : 'shell.hunt') },
      async () => (await import('./hunt-dialog')).HuntDialog,
    ),
  ],
}
