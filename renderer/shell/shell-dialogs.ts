import { CONFIRM_HISTORY } from '../acts/dialogs'
import { type DialogView, dialogView } from '../state/dialogs'
import { texts } from '../ui/i18n'
import { LOST_DRAFTS, PALETTE, SHORTCUTS } from './dialog-kinds'
import { Palette } from './palette/palette'

/** The dialogs of the window as a whole. The palette has no title and no close button: it stands for itself. */
export const SHELL_DIALOGS: readonly DialogView[] = [
  dialogView(PALETTE, { title: () => '', isBare: true }, async () => Palette),
  dialogView(
    CONFIRM_HISTORY,
    { title: ({ way }) => texts(`history.ask.${way}`) },
    async () => (await import('./confirm-history')).ConfirmHistory,
  ),
  dialogView(
    LOST_DRAFTS,
    { title: () => texts('drafts.lost.title'), size: 'lg' },
    async () => (await import('./lost-drafts')).LostDrafts,
  ),
  dialogView(SHORTCUTS, { title: () => texts('shell.shortcuts') }, async () => (await import('./shortcuts')).Shortcuts),
]
