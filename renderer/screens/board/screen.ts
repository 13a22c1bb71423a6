import { IconLayoutKanban } from '@tabler/icons-react'
import { ADD_STAGE, OUTCOME, REMOVE_STAGE, RENAME_STAGE, TAGS } from '../../acts/dialogs'
import { cardsMeant } from '../../state/board-view'
import { dialogView } from '../../state/dialogs'
import type { ScreenDescription } from '../../state/screen'
import { texts } from '../../ui/i18n'

export const BOARD: ScreenDescription = {
  name: 'board',
  icon: IconLayoutKanban,
  load: async () => (await import('./board')).Board,
  dialogs: [
    dialogView(
      OUTCOME,
      { title: () => texts('board.outcomeTitle') },
      async () => (await import('./outcome-dialog')).OutcomeDialog,
    ),
    dialogView(
      TAGS,
      { title: ({ ids }) => texts('board.tagsTitle', { count: ids.length }) },
      async () => (await import('./tags-dialog')).TagsDialog,
    ),
    dialogView(
      ADD_STAGE,
      { title: () => texts('board.columnNewTitle') },
      async () => (await import('./stage-add-dialog')).StageAddDialog,
    ),
    dialogView(
      RENAME_STAGE,
      { title: () => texts('board.columnRenameTitle') },
      async () => (await import('./stage-rename-dialog')).StageRenameDialog,
    ),
    dialogView(
      REMOVE_STAGE,
      { title: () => texts('board.columnRemoveHeading') },
      async () => (await import('./stage-remove-dialog')).StageRemoveDialog,
    ),
  ],
  meant: cardsMeant,
}
