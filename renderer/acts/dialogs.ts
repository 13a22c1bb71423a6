import type { Place } from '../../shared/commands/placing'
import type { HistoryStep } from '../../shared/ipc'
import type { Outcome } from '../../shared/model/application'
import type { Id } from '../../shared/model/id'
import type { TemplateName } from '../../shared/model/template'
import { dialogKind } from '../state/dialogs'

// The dialogs that are opened from several places. Which component shows each, its screen says.

export const QUICK_ADD = dialogKind<{ readonly stageId: Id | null }>('quick-add')
export const OUTCOME = dialogKind<{
  readonly ids: readonly Id[]
  readonly stageId: Id
  readonly place: Place
  /** Chosen already: only its day is asked. */
  readonly outcome?: Outcome
}>('outcome')
export const PLAN_INTERVIEW = dialogKind<{ readonly applicationId: Id }>('interview')
export const LETTER = dialogKind<{ readonly applicationId: Id; readonly template: TemplateName }>('letter')
export const TAGS = dialogKind<{ readonly ids: readonly Id[] }>('tags')
export const DELETE = dialogKind<{ readonly ids: readonly Id[] }>('delete')
export const REVIEW = dialogKind('review')
export const IMPORT = dialogKind<{ readonly paths: readonly string[] | null }>('import')
export const EXPORT = dialogKind('export')
export const ADD_STAGE = dialogKind('stage-add')
export const RENAME_STAGE = dialogKind<{ readonly stageId: Id }>('stage-rename')
export const REMOVE_STAGE = dialogKind<{ readonly stageId: Id }>('stage-remove')
/** `null`: a new hunt. */
export const HUNT = dialogKind<{ readonly huntId: Id | null }>('hunt')
/** `null`: what is shown becomes a new view. */
export const VIEW_NAME = dialogKind<{ readonly viewId: Id | null }>('view-name')
/** Before much is taken back, or done again. */
export const CONFIRM_HISTORY = dialogKind<{ readonly way: 'undo' | 'redo'; readonly step: HistoryStep }>(
  'confirm-history',
)
export const MERGE = dialogKind<{ readonly of: 'company' | 'contact'; readonly ids: readonly Id[] }>('merge')
