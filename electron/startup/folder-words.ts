import { t } from '../i18n'
import type { Question } from '../recovery/recovery-page'
import type { FolderUse } from './folder-probe'

type Unusable = Extract<FolderUse, { use: 'none' }>

/** Why no data can be kept in a folder, and what can be done. The ids of the choices are those of other questions. */
export const folderQuestion = (folder: string, { problem, code }: Unusable): Question => ({
  heading: t('recovery.unreachable'),
  paragraphs: [t(`recovery.folder.${problem}`, { folder, code }), t(`recovery.folder.${problem}Hint`)],
  choices: [
    { id: 'again', label: t('recovery.tryAgain') },
    { id: 'other-folder', label: t('recovery.otherFolder') },
    { id: 'quit', label: t('recovery.quit') },
  ],
})

/** What doesn't work in a folder that can be used, for the window to show. */
export const folderNotices = (folder: string, found: FolderUse): readonly string[] => {
  switch (found.use) {
    case 'write':
      return found.unwritable.map((name) => t(`recovery.folder.${name}`, { folder }))
    case 'read':
      return [t(found.code === 'ENOSPC' ? 'recovery.folder.full' : 'recovery.folder.readOnly', { folder })]
    case 'none':
      return []
  }
}
