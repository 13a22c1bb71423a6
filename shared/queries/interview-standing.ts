import { endOf, type Interview } from '../model/interview'
import type { Instant } from '../model/time'

/** How it stands now: a planned one may be going on, or be over without a word of it. `taken-off`: nobody called it off, the application ended or was archived. `unconfirmed`: the clock alone counted it as held. */
export type InterviewStanding = Interview['state'] | 'now' | 'over' | 'taken-off' | 'unconfirmed'

export const interviewStanding = (interview: Interview, now: Instant): InterviewStanding => {
  if (interview.state === 'cancelled' && interview.cancelled && interview.cancelled.by !== 'user') return 'taken-off'
  if (interview.state === 'held' && !interview.isConfirmed) return 'unconfirmed'
  if (interview.state !== 'planned') return interview.state
  if (now >= endOf(interview)) return 'over'
  return now >= interview.startAt ? 'now' : 'planned'
}
