import type { Unsubscribe } from '../../shared/ipc'
import type { Pipeline } from '../../shared/records/pipeline'
import { Reads } from '../../shared/records/reads'
import { noteReadsOf, readingInto } from './reading'
import type { Reader, Replica } from './replica'
import { sameOr } from './same-or'

export type Query<T> = (pipeline: Pipeline) => T

/** What a query gives: worked out when somebody asks, and again only after a change that touches what it read the last time. */
export class TrackedQuery<T> implements Reader {
  readonly #replica: Replica
  readonly #query: Query<T>
  readonly #listeners = new Set<() => void>()
  #reads = new Reads()
  #kept: { readonly value: T } | null = null
  #isStale = true
  #madeAt = -1
  #stop: Unsubscribe | null = null

  constructor(replica: Replica, query: Query<T>) {
    this.#replica = replica
    this.#query = query
  }

  readonly value = (): T => {
    // Before anyone listens nobody tells of changes either.
    if (this.#stop === null && this.#madeAt !== this.#replica.changes) this.#isStale = true
    if (this.#kept === null || this.#isStale) return this.#run()
    noteReadsOf(this.#reads)
    return this.#kept.value
  }

  readonly subscribe = (listener: () => void): Unsubscribe => {
    if (this.#madeAt !== this.#replica.changes) this.#isStale = true
    this.#listeners.add(listener)
    this.#stop ??= this.#replica.tell(this)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#stop?.()
      this.#stop = null
    }
  }

  get reads(): Reads {
    return this.#reads
  }

  outdate(): void {
    this.#isStale = true
  }

  wake(): void {
    for (const listener of [...this.#listeners]) listener()
  }

  /** The same object as before where it says the same. */
  #run(): T {
    const reads = new Reads()
    this.#madeAt = this.#replica.changes
    this.#reads = reads
    const value = readingInto(reads, () => this.#query(this.#replica.pipeline))
    this.#kept = { value: this.#kept === null ? value : sameOr(this.#kept.value, value) }
    this.#isStale = false
    return this.#kept.value
  }
}
