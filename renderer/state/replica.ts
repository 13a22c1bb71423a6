import type { Changed, HistoryState, LoadedPipeline, Unsubscribe } from '../../shared/ipc'
import { Pipeline } from '../../shared/records/pipeline'
import { type Reads, Touched } from '../../shared/records/reads'
import type { RecordDiff } from '../../shared/records/record'
import { touchedBy } from '../../shared/records/touched-by'
import { trackedPipeline } from '../../shared/records/tracked-pipeline'
import { noteRead, readsNow } from './reading'

/** An index beside the pipeline that keeps itself current. It adds to what is touched what it covers itself. */
export type Follower = (diff: RecordDiff | null, touched: Touched | null) => void

/** Woken after a change of what it read; all of them are outdated before the first one wakes. */
export type Reader = { readonly reads: Reads; readonly outdate: () => void; readonly wake: () => void }

/** Undo, redo and revision as a source of reads: others after each change. */
const HISTORY = 'history'

const NO_HISTORY: HistoryState = { undo: null, redo: null }

/** A window's read-only copy of the pipeline: applies main's diffs in their order and wakes only those who read what they touch. */
export class Replica {
  #pipeline = new Pipeline()
  #revision = -1
  #history = NO_HISTORY
  readonly #readers = new Set<Reader>()
  readonly #listeners = new Set<() => void>()
  readonly #reload: () => Promise<LoadedPipeline>
  readonly #followers = new Set<Follower>()
  #early: Changed[] = []
  #changes = 0

  constructor(reload: () => Promise<LoadedPipeline>) {
    this.#reload = reload
  }

  /** What there is. Inside a query: a view that notes what is read. */
  get pipeline(): Pipeline {
    const reads = readsNow()
    return reads === null ? this.#pipeline : trackedPipeline(this.#pipeline, reads)
  }

  /** For an index that follows the pipeline and is kept: the query that happens to ask first notes the index, not what it is made of. */
  get unnoted(): Pipeline {
    return this.#pipeline
  }

  get history(): HistoryState {
    noteRead(HISTORY)
    return this.#history
  }

  get revision(): number {
    noteRead(HISTORY)
    return this.#revision
  }

  /** Grows with each change and each load. */
  get changes(): number {
    return this.#changes
  }

  /** Told of each diff once it is applied and before anyone wakes; `null`: everything was loaded anew. */
  follow(follower: Follower): Unsubscribe {
    this.#followers.add(follower)
    return () => this.#followers.delete(follower)
  }

  /** Fetches everything. What arrives meanwhile is applied after it. */
  async load(): Promise<void> {
    this.#revision = -1
    const loaded = await this.#reload()
    if (loaded.revision < this.#revision) return // another load was faster, and more has come since
    this.#changes++
    this.#pipeline = Pipeline.of(loaded.records)
    this.#revision = loaded.revision
    this.#history = loaded.history
    for (const follow of this.#followers) follow(null, null)
    const early = this.#early
    this.#early = []
    for (const changed of early) this.receive(changed)
    this.#wake(null)
  }

  receive(changed: Changed): void {
    if (changed.revision <= this.#revision) return
    if (this.#revision < 0 || changed.revision > this.#revision + 1) {
      this.#early.push(changed)
      if (this.#revision >= 0) void this.load()
      return
    }
    this.#pipeline.apply(changed.diff)
    this.#revision = changed.revision
    this.#history = changed.history
    this.#changes++
    const touched = touchedBy(changed.diff)
    touched.add(HISTORY)
    for (const follow of this.#followers) follow(changed.diff, touched)
    this.#wake(touched)
  }

  /** What undo and redo would do now, the pipeline being as it was. */
  receiveHistory(history: HistoryState): void {
    this.#history = history
    const touched = new Touched()
    touched.add(HISTORY)
    this.#wake(touched)
  }

  /** Resolves once this window has got as far as a revision, so that what follows sees it. */
  reached(revision: number): Promise<void> {
    if (this.#revision >= revision) return Promise.resolve()
    return new Promise((resolve) => {
      const stop = this.onChange(() => {
        if (this.#revision < revision) return
        stop()
        resolve()
      })
    })
  }

  /** Told of each change that touches what it read. */
  tell(reader: Reader): Unsubscribe {
    this.#readers.add(reader)
    return () => this.#readers.delete(reader)
  }

  /** Told of every change, once all readers are. */
  onChange(listener: () => void): Unsubscribe {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** `null`: everything may be another. */
  #wake(touched: Touched | null): void {
    const woken = [...this.#readers].filter(({ reads }) => touched === null || reads.areTouchedBy(touched))
    for (const reader of woken) reader.outdate()
    for (const reader of woken) reader.wake()
    for (const listener of [...this.#listeners]) listener()
  }
}
