import { IconTable } from '@tabler/icons-react'
import { VIEW_NAME } from '../../acts/dialogs'
import { dialogView } from '../../state/dialogs'
import type { ScreenDescription } from '../../state/screen'
import { texts } from '../../ui/i18n'
import { rowsMeant } from './grid-view'

export const TABLE: ScreenDescription = {
  name: 'table',
  icon: IconTable,
  load: async () => (await import('./table')).Table,
  dialogs: [
    dialogView(
      VIEW_NAME,
      { title: ({ viewId }) => texts(viewId === null ? 'views.saveTitle' : 'views.renameTitle') },
      async () => (await import('../../parts/views/view-dialog')).ViewDialog,
    ),
  ],
  meant: rowsMeant,
}
