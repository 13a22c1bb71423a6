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

/** What is read again and again later is there many times. */
const LISTED_MAX = 50_000

/** What a query has read, also what wasn't there. A change is held against it. */
export class Reads {
  /** By the source: the ones that were read, as they came until a change is held against them, or everything. */
  readonly #read = new Map<Source, Id[] | Set<Id> | 'all'>()
  #days: readonly DayRange[] = []

  /** Filters ask for ten thousand with each letter that is typed: adding to a list costs a fraction of adding to a set. */
  note(source: Source, id: Id = WHOLE): void {
    const read = this.#read.get(source)
    if (read === undefined) this.#read.set(source, [id])
    else if (read === 'all') return
    else if (!Array.isArray(read)) read.add(id)
    else if (read.push(id) > LISTED_MAX) this.#read.set(source, new Set(read))
  }

  noteAll(source: Source): void {
    this.#read.set(source, 'all')
  }

  noteDays(from: Day, to: Day | null): void {
    this.#days = [...this.#days, { from, to }]
  }

  /** Whoever asks another query depends on all that the other one read. */
  noteReadsOf(other: Reads): void {
    for (const [source, read] of other.#read)
      if (read === 'all') this.noteAll(source)
      else for (const id of read) this.note(source, id)
    this.#days = [...this.#days, ...other.#days]
  }

  areTouchedBy(touched: Touched): boolean {
    for (const [source, ids] of touched.ids) {
      const read = this.#read.get(source)
      if (read === undefined) continue
      if (read === 'all') return true
      const known = Array.isArray(read) ? new Set(read) : read
      this.#read.set(source, known)
      if (haveCommon(known, ids)) return true
    }
    if (this.#days.length === 0) return false
    for (const day of touched.days)
      if (this.#days.some(({ from, to }) => from <= day && (to === null || day <= to))) return true
    return false
  }
}

/** Walks through the smaller one: a column has thousands of cards, a change touches few. */
const haveCommon = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean => {
  if (a.size > b.size) return haveCommon(b, a)
  for (const id of a) if (b.has(id)) return true
  return false
}
