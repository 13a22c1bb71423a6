import type { Application } from '../model/application'
import { compareText } from '../model/compare-text'
import { type Interview, interviewIdOf } from '../model/interview'
import { type At, addDays, type Instant, instantOf } from '../model/time'
import { compareNoted, lastEndingOf, type TimelineEntry } from '../model/timeline-entry'
import { agreedAt } from './moments'

type Ending = Pick<Application, 'outcome' | 'archivedAt'>

/** A word's moment. One without a time was said by the end of its day, and by when it was noted. */
export const momentOf = ({ day, time, zone }: At, recordedAt: Instant): Instant => {
  if (time !== null) return instantOf(day, time, zone)
  const endOfDay = instantOf(addDays(day, 1), '00:00', zone)
  return endOfDay < recordedAt ? endOfDay : recordedAt
}

/** Since when an application no longer runs: by its outcome, a no or a cancellation after which nobody spoke, or the archive; `null`: it runs. */
export const closingMomentOf = (
  { outcome, archivedAt }: Ending,
  entries: readonly TimelineEntry[],
  interviews: readonly Interview[],
): Instant | null => {
  const refusal = refusalMoment(entries, interviews)
  const moments = [outcome === null ? null : endingMoment(entries), refusal, archivedAt]
  return moments.reduce((first, each) => (first === null || (each !== null && each < first) ? each : first))
}

/** What was imported may tell an outcome without its entry: then nobody knows when. */
const endingMoment = (entries: readonly TimelineEntry[]): Instant | null => {
  const last = lastEndingOf(entries)
  return last && last.outcome !== null ? momentOf(last.at, last.recordedAt) : null
}

const refusalMoment = (entries: readonly TimelineEntry[], interviews: readonly Interview[]): Instant | null => {
  const refusals = entries.filter(isRefusal).sort(compareSaid)
  const last = refusals.at(-1)
  if (!last) return null
  const at = momentOf(last.at, last.recordedAt)
  const isTakenUp = entries.some(
    (entry) =>
      (isTakingUp(entry) && compareSaid(entry, last) > 0) ||
      (entry.kind === 'outcome' && entry.outcome === null && entry.recordedAt > last.recordedAt),
  )
  return isTakenUp || interviews.some((interview) => agreedMoment(interview) > at) ? null : at
}

const isRefusal = (entry: TimelineEntry): boolean =>
  entry.kind === 'reply' && (entry.reply === 'no' || entry.reply === 'cancelled')

const compareSaid = (a: TimelineEntry, b: TimelineEntry): number =>
  compareText(momentOf(a.at, a.recordedAt), momentOf(b.at, b.recordedAt)) || compareNoted(a, b)

/** They speak again: the application goes on. */
const isTakingUp = (entry: TimelineEntry): boolean =>
  entry.kind === 'offer' ||
  (entry.kind === 'reply' && (entry.reply === 'question' || entry.reply === 'invitation' || entry.reply === 'offer'))

const agreedMoment = (interview: Interview): Instant => momentOf(agreedAt(interview), interview.createdAt)

/** The clock alone counted it as held, though it began after the application had ended: the user is asked whether it took place. */
const isDoubtful = (interview: Interview, closed: Instant): boolean =>
  interview.state === 'held' &&
  !interview.isConfirmed &&
  interview.startAt > closed &&
  agreedMoment(interview) <= closed

/**
 * The interviews about which the user is asked "did it take place?", once they have begun: the doubtful ones, and those that
 * stand as planned in an application that no longer runs.
 */
export const openQuestions = (
  application: Ending,
  entries: readonly TimelineEntry[],
  interviews: readonly Interview[],
): readonly Interview[] => {
  if (!interviews.some(isOpenQuestion)) return []
  const closed = closingMomentOf(application, entries, interviews)
  if (closed === null) return []
  return interviews.filter((each) => each.state === 'planned' || isDoubtful(each, closed))
}

const isOpenQuestion = ({ state, isConfirmed }: Interview): boolean =>
  state === 'planned' || (state === 'held' && !isConfirmed)

/** What counts: all but the interviews held that are doubtful. */
export const countedEntries = (
  application: Ending,
  entries: readonly TimelineEntry[],
  interviews: readonly Interview[],
): readonly TimelineEntry[] => {
  if (!interviews.some(({ state, isConfirmed }) => state === 'held' && !isConfirmed)) return entries
  const closed = closingMomentOf(application, entries, interviews)
  if (closed === null) return entries
  const doubtful = new Set(interviews.filter((each) => isDoubtful(each, closed)).map(({ id }) => id))
  return entries.filter((entry) => {
    const id = entry.kind === 'interview-held' ? interviewIdOf(entry.id) : null
    return id === null || !doubtful.has(id)
  })
}
