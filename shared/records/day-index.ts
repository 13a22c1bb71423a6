import type { Id } from '../model/id'
import { type Day, dayFromNumber, dayNumber } from '../model/time'
import { type DatedKind, dayOfRecord, type Kind, type RecordChange, type RecordTypes } from './record'

/** A record that a calendar may show. */
export type DatedRecord = {
  readonly [K in DatedKind]: { readonly kind: K; readonly record: RecordTypes[K] }
}[DatedKind]

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

  replace({ kind, id, before, after }: RecordChange): void {
    const dayBefore = before && dayOfRecord(kind, before)
    const dayAfter = after && dayOfRecord(kind, after)
    if (dayBefore === null && dayAfter === null) return
    const key = keyOf(kind, id)
    if (dayBefore !== null && dayBefore !== dayAfter) this.#remove(dayBefore, key)
    if (dayAfter === null) return
    const dated = { kind, record: after } as DatedRecord // only dated kinds have days
    const records = this.#days.get(dayAfter)
    if (records) records.set(key, dated)
    else this.#days.set(dayAfter, new Map([[key, dated]]))
  }

  #remove(day: Day, key: string): void {
    const records = this.#days.get(day)
    records?.delete(key)
    if (records?.size === 0) this.#days.delete(day)
  }
}

/** The days under which a change's record stood and stands now. */
export const daysOfChange = (change: RecordChange): readonly Day[] =>
  [change.before, change.after].flatMap((record) => (record && dayOfRecord(change.kind, record)) ?? [])

const keyOf = (kind: Kind, id: Id): string => `${kind}/${id}`
