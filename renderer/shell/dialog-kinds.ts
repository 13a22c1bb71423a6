import { dialogKind } from '../state/dialogs'

export const PALETTE = dialogKind('palette')
export const SHORTCUTS = dialogKind('shortcuts')

/** What was typed and has no place any more. */
export const LOST_DRAFTS = dialogKind('lost-drafts')
