import type { Id } from '../../../../shared/model/id'
import type { Day } from '../../../../shared/model/time'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { dialogKind } from '../../../state/dialogs'

/** What the calendar asks on top of the screen. */
export type CalendarAsk =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'plan'; readonly day: Day }
  | { readonly kind: 'step'; readonly day: Day }
  | { readonly kind: 'edit-step'; readonly stepId: Id }
  | { readonly kind: 'move'; readonly item: CalendarItem }

export const CALENDAR = dialogKind<{ readonly ask: CalendarAsk }>('calendar')
