import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Interview } from '../model/interview'
import type { Due, Step } from '../model/step'
import { type Day, dayFromNumber, dayNumber } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import type { Kind, RecordChange } from './record'

/** A record that a calendar may show. */
export type DatedRecord =
  | { readonly kind: 'interview'; readonly record: Interview }
  | { readonly kind: 'step'; readonly record: Step }
  | { readonly kind: 'application'; readonly record: Application }
  | { readonly kind: 'entry'; readonly record: TimelineEntry }

/** What belongs to which day, kept up to date with each change: a month costs what it holds, not what there is. */
export class DayIndex {
  readonly #days = new Map<Day, Map<string, DatedRecord>>()

  /** The records of these days, both included. A moment stands under its day in UTC: ask for a day more on either side. */
  between(from: Day, to: Day): readonly DatedRecord[] {
    const found: DatedRecord[] = []
    for (let number = dayNumber(from); number <= dayNumber(to); number++)
      for (const dated of this.#days.get(dayFromNumber(number))?.values() ?? []) found.push(dated)
    return found
  }

  /** The first day from this one on under which something stands; `null`: nothing is to come. */
  firstFrom(day: Day): Day | null {
    let first: Day | null = null
    for (const each of this.#days.keys()) if (each >= day && (first === null || each < first)) first = each
    return first
  }

  replace(change: RecordChange): void {
    const key = keyOf(change.kind, change.id)
    const dayBefore = change.before && dayOfRecord(datedOf(change, change.before))
    const after = change.after && datedOf(change, change.after)
    const dayAfter = dayOfRecord(after)
    if (dayBefore !== null && dayBefore !== dayAfter) this.#remove(dayBefore, key)
    if (after === null || dayAfter === null) return
    const records = this.#days.get(dayAfter)
    if (records) records.set(key, after)
    else this.#days.set(dayAfter, new Map([[key, after]]))
  }

  #remove(day: Day, key: string): void {
    const records = this.#days.get(day)
    records?.delete(key)
    if (records?.size === 0) this.#days.delete(day)
  }
}

/** The days under which a change's record stood and stands now. */
export const daysOfChange = (change: RecordChange): readonly Day[] =>
  [change.before, change.after].flatMap((record) => (record && dayOfRecord(datedOf(change, record))) ?? [])

const keyOf = (kind: Kind, id: Id): string => `${kind}/${id}`

/** `null`: a kind that has no days. */
const datedOf = (change: RecordChange, record: object): DatedRecord | null => {
  const { kind } = change
  const isDated = kind === 'interview' || kind === 'step' || kind === 'application' || kind === 'entry'
  return isDated ? ({ kind, record } as DatedRecord) : null // both sides of a change are of its kind
}

const dayOfRecord = (dated: DatedRecord | null): Day | null => {
  switch (dated?.kind) {
    case 'interview':
      return dayInUtc(dated.record.startAt)
    case 'step':
      return dayOfStep(dated.record)
    case 'application':
      return dated.record.deadline
    case 'entry':
      return 'by' in dated.record ? (dated.record.by?.day ?? null) : null
    case undefined:
      return null
  }
}

/** Under the day for which it waits; what was dealt with under the day of that. */
const dayOfStep = ({ state, due }: Step): Day | null => {
  switch (state.kind) {
    case 'open':
      return dayOfDue(due)
    case 'snoozed':
      return dayOfDue(state.until)
    case 'done':
    case 'skipped':
      return state.at.day
    case 'cancelled':
      return null
  }
}

const dayOfDue = (due: Due): Day => ('at' in due ? dayInUtc(due.at) : due.day)

const DAY_LENGTH = 'YYYY-MM-DD'.length

const dayInUtc = (instant: string): Day => instant.slice(0, DAY_LENGTH)
