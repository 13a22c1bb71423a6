import type { Id } from '../../shared/model/id'
import type { Instant } from '../../shared/model/time'

/** One reminder as a notification tells it. */
export type DueReminder = {
  readonly id: string
  /** Names the moment among the step's others: an instant, or `YYYY-MM-DDTHH:mm` of a wall clock wherever the user is. */
  readonly dueAt: string
  readonly title: string
  readonly body: string
  /** What its button does; `null`: there is a question first, which the window asks after a click. */
  readonly verb: string | null
  /** Said instead when names are hidden on the screen. */
  readonly hiddenTitle: string
  readonly hiddenBody: string
  /** What a click opens; `null`: the due list. */
  readonly applicationId: Id | null
}

/** What the scheduler asks of the pipeline. Nothing here looks at what was already notified. */
export type DueSource = {
  /** Every open step of which the user may be told by now: quiet hours and a pause are over for it. */
  readonly dueBy: (now: Instant) => readonly DueReminder[]
  /** The first moment after this one at which `dueBy` may have more to tell. */
  readonly nextDueAt: (after: Instant) => Instant | null
}
