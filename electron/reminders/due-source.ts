import type { Id } from '../../shared/model/id'
import type { Instant } from '../../shared/model/time'

/** One step as a notification tells it. */
export type DueStep = {
  readonly id: string
  /** Names the moment among the step's others: an instant, or `YYYY-MM-DDTHH:mm` of a wall clock wherever the user is. */
  readonly dueAt: string
  /** Of an interview within 24 hours: quiet hours don't delay it. */
  readonly isInterview: boolean
  /** The hunt is paused and this step waits with it. */
  readonly isHeldByPause: boolean
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

/** Wall-clock times, `HH:mm`. `to` may be earlier than `from`: the hours then go over midnight. */
export type QuietHours = { readonly from: string; readonly to: string }

/** What the scheduler asks of the pipeline. Nothing here looks at what was already notified. */
export type DueSource = {
  /** Every open step whose due time is not after `now`. */
  readonly dueBy: (now: Instant) => readonly DueStep[]
  /** The first moment after this one at which `dueBy` may have more to tell: a due time, or the end of a pause. */
  readonly nextDueAt: (after: Instant) => Instant | null
  readonly quietHours: () => QuietHours | null
}
