import { singleKeyCommand } from '../../shared/app-commands/place-keys'
import type { Id } from '../../shared/model/id'
import { stagesOf } from '../../shared/queries/board'
import { openPanel } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { moveCards } from './move'
import { undoAndTell } from './undo-and-tell'

/** What board and table each do in their own way. */
type ListActs = {
  /** `key` is h, j, k or l. */
  readonly walk: (key: string) => void
  /** What a move means: the selection that the application belongs to, or it alone. */
  readonly meant: () => readonly Id[]
  readonly select: () => void
  readonly openMenu: () => void
}

/** What a letter or digit alone does to the application that has the focus, on the board as in the table; answers whether it was one of them. */
export const onListKey = (key: string, id: Id, { walk, meant, select, openMenu }: ListActs): boolean => {
  switch (singleKeyCommand('list', key)) {
    case 'walk':
      walk(key)
      return true
    case 'move':
      moveToNumber(meant(), Number(key))
      return true
    case 'select':
      select()
      return true
    case 'edit':
      openPanel(id)
      return true
    case 'reply':
      openPanel(id, 'reply')
      return true
    case 'follow-up':
      openPanel(id, 'follow-up')
      return true
    case 'menu':
      openMenu()
      return true
    case 'undo':
      void undoAndTell()
      return true
    default:
      return false
  }
}

const moveToNumber = (ids: readonly Id[], number: number): void => {
  const stage = stagesOf(replica.pipeline)[number - 1]
  if (stage) void moveCards(ids, stage.id, 'top')
}
