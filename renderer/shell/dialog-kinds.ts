import { dialogKind } from '../state/dialogs'

export const PALETTE = dialogKind('palette')
export const SHORTCUTS = dialogKind('shortcuts')
