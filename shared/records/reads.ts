import type { Id } from '../model/id'
import type { Day } from '../model/time'

/** Where something is read or changed: a kind of record, an index over records, or what is derived from them. */
export type Source = string

/** Of a source that has no parts. */
const WHOLE = ''

/** What a change touches, source by source. */
export class Touched {
  readonly ids = new Map<Source, Set<Id>>()
  readonly days = new Set<Day>()

  add(source: Source, id: Id = WHOLE): void {
    const ids = this.ids.get(source)
    if (ids) ids.add(id)
    else this.ids.set(source, new Set([id]))
  }
}

/** The days from one to another, both included; `to` is `null`: without an end. */
type DayRange = { readonly from: Day; readonly to: Day | null }

/** What a query has read, also what wasn't there. A change is held against it. */
export class Reads {
  readonly #ids = new Map<Source, Set<Id>>()
  /** Of these everything was read. */
  readonly #all = new Set<Source>()
  #days: readonly DayRange[] = []

  note(source: Source, id: Id = WHOLE): void {
    if (this.#all.has(source)) return
    const ids = this.#ids.get(source)
    if (ids) ids.add(id)
    else this.#ids.set(source, new Set([id]))
  }

  noteAll(source: Source): void {
    this.#all.add(source)
    this.#ids.delete(source)
  }

  noteDays(from: Day, to: Day | null): void {
    this.#days = [...this.#days, { from, to }]
  }

  /** Whoever asks another query depends on all that the other one read. */
  noteReadsOf(other: Reads): void {
    for (const source of other.#all) this.noteAll(source)
    for (const [source, ids] of other.#ids) for (const id of ids) this.note(source, id)
    this.#days = [...this.#days, ...other.#days]
  }

  areTouchedBy(touched: Touched): boolean {
    for (const [source, ids] of touched.ids) {
      if (this.#all.has(source)) return true
      const read = this.#ids.get(source)
      if (read && haveCommon(read, ids)) return true
    }
    for (const day of touched.days)
      if (this.#days.some(({ from, to }) => from <= day && (to === null || day <= to))) return true
    return false
  }
}

/** Walks through the smaller one: a column has thousands of cards, a change touches few. */
const haveCommon = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const id of small) if (large.has(id)) return true
  return false
}
