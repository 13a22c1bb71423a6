import type { Application } from '../model/application'
import type { StageKind } from '../model/stage'
import { type Day, daysBetween } from '../model/time'
import { compareEntries, type TimelineEntry } from '../model/timeline-entry'
import { appliedDayOf } from './timeline'

/** The two clocks of a card, in calendar days. */
export type Clocks = {
  readonly inStageDays: number
  /** Since the employer last spoke, else since applying; `null` when nobody is waiting: never applied, or closed. */
  readonly quietDays: number | null
}

/** The days on which the two clocks began. `quietSince` is `null` where nobody is waiting. */
export type ClockStarts = { readonly enteredStageOn: Day; readonly quietSince: Day | null }

/** The days of the entries alone count, whatever zone each was noted in. `lastWordOn`: of a word that no entry tells, an interview that was agreed or a move forward. */
export const clockStartsOf = (
  application: Application,
  stageKind: StageKind,
  entries: Iterable<TimelineEntry>,
  lastWordOn: Day | null = null,
): ClockStarts => {
  const all = [...entries]
  const applied = appliedDayOf(all)
  // A card that stands past applying without a dated entry (an import) was applied for all the same.
  const isWaiting = application.outcome === null && (applied !== null || stageKind !== 'saved')
  return {
    enteredStageOn: enteredStageDay(application, all),
    quietSince: isWaiting ? (later(lastSpokenDay(all), lastWordOn) ?? applied) : null,
  }
}

/** Neither clock runs below zero. */
export const clocksOn = ({ enteredStageOn, quietSince }: ClockStarts, today: Day): Clocks => ({
  inStageDays: elapsed(enteredStageOn, today),
  quietDays: quietSince === null ? null : elapsed(quietSince, today),
})

export const clocksOf = (
  application: Application,
  stageKind: StageKind,
  entries: Iterable<TimelineEntry>,
  today: Day,
  lastWordOn: Day | null = null,
): Clocks => clocksOn(clockStartsOf(application, stageKind, entries, lastWordOn), today)

const later = (a: Day | null, b: Day | null): Day | null => (a !== null && (b === null || a > b) ? a : b)

/** Whether the employer speaks in this entry. A receipt is no word of theirs, and my own follow-ups don't count. */
export const isSpoken = (entry: TimelineEntry): boolean =>
  entry.kind === 'interview-held' ||
  entry.kind === 'offer' ||
  (entry.kind === 'reply' && entry.reply !== 'acknowledgement')

const elapsed = (since: Day, today: Day): number => Math.max(0, daysBetween(since, today))

const enteredStageDay = (application: Application, entries: readonly TimelineEntry[]): Day => {
  let entered: TimelineEntry | null = null
  let first: TimelineEntry | null = null
  for (const entry of entries) {
    const isEntering = entry.kind === 'stage-transition' && entry.toStageId === application.stageId
    if (isEntering && (!entered || compareEntries(entry, entered) > 0)) entered = entry
    const isBeginning = entry.kind === 'applied' || entry.kind === 'added'
    if (isBeginning && (!first || compareEntries(entry, first) < 0)) first = entry
  }
  return (entered ?? first)?.at.day ?? application.createdAt.slice(0, 10)
}

const lastSpokenDay = (entries: readonly TimelineEntry[]): Day | null => {
  let last: Day | null = null
  for (const entry of entries) if (isSpoken(entry) && (last === null || entry.at.day > last)) last = entry.at.day
  return last
}
