import { isOddDay } from '../../shared/model/odd-day'
import type { PromisedBy } from '../../shared/model/promise'

/** The day that a reply names, as it is being typed; both empty: none. */
export type ByDraft = { readonly day: string; readonly time: string }
export const NO_BY: ByDraft = { day: '', time: '' }

/** A saved day as text to edit. */
export const byDraftOf = (by: PromisedBy | undefined): ByDraft => ({ day: by?.day ?? '', time: by?.time ?? '' })

export type ReadBy =
  | { readonly ok: true; readonly by: PromisedBy | null }
  | { readonly ok: false; readonly problem: 'dayOdd' | 'dayMissing' }

/** What the fields say; a time needs its day. */
export const readBy = ({ day, time }: ByDraft): ReadBy => {
  if (day === '') return time === '' ? { ok: true, by: null } : { ok: false, problem: 'dayMissing' }
  if (isOddDay(day)) return { ok: false, problem: 'dayOdd' }
  return { ok: true, by: { day, time: time === '' ? null : time } }
}
