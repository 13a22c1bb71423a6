import { APP_COMMANDS, type AppCommand, type AppCommandId } from '../../shared/app-commands/app-commands'
import { focusQuery, quickAdd } from '../acts/actions'
import { EXPORT, IMPORT, REVIEW } from '../acts/dialogs'
import { redoAndTell, undoAndTell } from '../acts/undo-and-tell'
import { openDialog } from '../state/dialogs'
import { replica } from '../state/use-pipeline'
import { isTyping } from '../ui/typing'
import { PALETTE, SHORTCUTS } from './dialog-kinds'
import { goTo } from './screens'

type Own = Exclude<AppCommandId, `show-${string}`> | 'show-shortcuts'

/** What the commands do that don't just show a screen. */
const ACTS: Readonly<Record<Own, () => void>> = {
  'quick-add': quickAdd,
  undo: () => (isTyping(document.activeElement) ? void document.execCommand('undo') : void undoAndTell()),
  redo: () => (isTyping(document.activeElement) ? void document.execCommand('redo') : void redoAndTell()),
  import: () => openDialog(IMPORT, { paths: null }),
  export: () => openDialog(EXPORT),
  find: focusQuery,
  review: () => openDialog(REVIEW),
  palette: () => openDialog(PALETTE),
  'show-shortcuts': () => openDialog(SHORTCUTS),
}

/** Does what a command says. */
export const runCommand = (command: AppCommand): void => {
  if (command.screen !== undefined) goTo(command.screen)
  else ACTS[command.id as Own]() // the others are the screens'
}

export const commandOf = (id: AppCommandId): AppCommand | undefined => APP_COMMANDS.find((each) => each.id === id)

/** Whether there is something for it to do now. */
export const isAvailable = ({ needs }: AppCommand): boolean => needs === undefined || replica.history[needs] !== null
