import type { Interview } from '../../shared/model/interview'
import { isOddDay } from '../../shared/model/odd-day'
import type { PromisedBy } from '../../shared/model/promise'
import { dayOf, isKnownZone } from '../../shared/model/time'

/** A promise as it is being typed; `''`: not given. */
export type PromiseDraft = { readonly day: string; readonly time: string }

export const promiseDraftOf = (promise: PromisedBy | null): PromiseDraft => ({
  day: promise?.day ?? '',
  time: promise?.time ?? '',
})

/** What the draft says; `null`: they promised nothing. */
export const promiseIn = ({ day, time }: PromiseDraft): PromisedBy | null =>
  day === '' ? null : { day, time: time === '' ? null : time }

export type PromiseProblem = 'dayMissing' | 'dayOdd' | 'before'

/** Why it can't be what they promised in this interview, or `null`. */
export const promiseProblem = (
  { day, time }: PromiseDraft,
  { startAt, zone }: Pick<Interview, 'startAt' | 'zone'>,
): PromiseProblem | null => {
  if (day === '') return time === '' ? null : 'dayMissing'
  if (isOddDay(day)) return 'dayOdd'
  return day < dayOf(startAt, isKnownZone(zone) ? zone : 'UTC') ? 'before' : null
}
