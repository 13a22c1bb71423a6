import { type DialogView, dialogView } from '../state/dialogs'
import { texts } from '../ui/i18n'
import { PALETTE, SHORTCUTS } from './dialog-kinds'
import { Palette } from './palette/palette'

/** The dialogs of the window as a whole. The palette has no title and no close button: it stands for itself. */
export const SHELL_DIALOGS: readonly DialogView[] = [
  dialogView(PALETTE, { title: () => '', isBare: true }, async () => Palette),
  dialogView(SHORTCUTS, { title: () => texts('shell.shortcuts') }, async () => (await import('./shortcuts')).Shortcuts),
]
