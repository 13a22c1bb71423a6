import { IconBuilding } from '@tabler/icons-react'
import { MERGE } from '../../acts/dialogs'
import { showCompanies } from '../../acts/dossiers'
import { dialogView } from '../../state/dialogs'
import type { ScreenDescription } from '../../state/screen'
import { texts } from '../../ui/i18n'

export const COMPANIES: ScreenDescription = {
  name: 'companies',
  icon: IconBuilding,
  load: async () => (await import('./companies')).Companies,
  dialogs: [
    dialogView(
      MERGE,
      {
        title: ({ of }) => texts(of === 'company' ? 'companies.merge.titleCompanies' : 'companies.merge.titlePeople'),
        size: 'lg',
      },
      async () => (await import('./merging/merge-dialog')).MergeDialog,
    ),
  ],
  show: showCompanies,
}
