import type { Changed, HistoryState, LoadedPipeline, Unsubscribe } from '../../shared/ipc'
import { Pipeline } from '../../shared/records/pipeline'
import type { RecordDiff } from '../../shared/records/record'

/** What can be watched: one record, all of a kind, an application's timeline, a column, or the undo history. */
export type WatchKey = string
export const watch = {
  kind: (kind: string): WatchKey => kind,
  record: (kind: string, id: string): WatchKey => `${kind}/${id}`,
  entriesOf: (applicationId: string): WatchKey => `entries/${applicationId}`,
  interviewsOf: (applicationId: string): WatchKey => `interviews/${applicationId}`,
  stepsOf: (applicationId: string): WatchKey => `steps/${applicationId}`,
  column: (huntId: string, stageId: string): WatchKey => `column/${huntId}/${stageId}`,
  history: 'history',
} as const

/** An index beside the pipeline that keeps itself current. */
export type Follower = (diff: RecordDiff | null) => void

const NO_HISTORY: HistoryState = { undo: null, redo: null }

/** A window's read-only copy of the pipeline: applies main's diffs in their order and wakes only who watches what they touch. */
export class Replica {
  #pipeline = new Pipeline()
  #revision = -1
  #history = NO_HISTORY
  readonly #listeners = new Map<WatchKey, Set<() => void>>()
  readonly #versions = new Map<WatchKey, number>()
  readonly #reload: () => Promise<LoadedPipeline>
  readonly #followers = new Set<Follower>()
  #early: Changed[] = []
  #loads = 0

  constructor(reload: () => Promise<LoadedPipeline>) {
    this.#reload = reload
  }

  get pipeline(): Pipeline {
    return this.#pipeline
  }

  get history(): HistoryState {
    return this.#history
  }

  get revision(): number {
    return this.#revision
  }

  /** Told of each diff once it is applied and before anyone who watches wakes; `null`: everything was loaded anew. */
  follow(follower: Follower): Unsubscribe {
    this.#followers.add(follower)
    return () => this.#followers.delete(follower)
  }

  /** Fetches everything. What arrives meanwhile is applied after it. */
  async load(): Promise<void> {
    this.#revision = -1
    const loaded = await this.#reload()
    if (loaded.revision < this.#revision) return // another load was faster, and more has come since
    this.#loads++
    this.#pipeline = Pipeline.of(loaded.records)
    this.#revision = loaded.revision
    this.#history = loaded.history
    for (const follow of this.#followers) follow(null)
    const early = this.#early
    this.#early = []
    for (const changed of early) this.receive(changed)
    this.#wakeAll()
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
    for (const follow of this.#followers) follow(changed.diff)
    this.#wake(keysOf(changed.diff))
  }

  /** Resolves once this window has got as far as a revision, so that what follows sees it. */
  reached(revision: number): Promise<void> {
    if (this.#revision >= revision) return Promise.resolve()
    return new Promise((resolve) => {
      const stop = this.subscribe([watch.history], () => {
        if (this.#revision < revision) return
        stop()
        resolve()
      })
    })
  }

  /** Grows with each change of what is watched, and with each load. */
  versionOf(keys: readonly WatchKey[]): number {
    let version = this.#loads
    for (const key of keys) version += this.#versions.get(key) ?? 0
    return version
  }

  subscribe(keys: readonly WatchKey[], listener: () => void): Unsubscribe {
    for (const key of keys) {
      const listeners = this.#listeners.get(key) ?? new Set()
      listeners.add(listener)
      this.#listeners.set(key, listeners)
    }
    return () => {
      for (const key of keys) {
        this.#listeners.get(key)?.delete(listener)
        if (this.#listeners.get(key)?.size === 0) this.#listeners.delete(key)
      }
    }
  }

  #wake(keys: ReadonlySet<WatchKey>): void {
    const listeners = new Set<() => void>()
    for (const key of keys) {
      this.#versions.set(key, (this.#versions.get(key) ?? 0) + 1)
      for (const listener of this.#listeners.get(key) ?? []) listeners.add(listener)
    }
    for (const listener of listeners) listener()
  }

  #wakeAll(): void {
    this.#wake(new Set([...this.#listeners.keys(), ...this.#versions.keys()]))
  }
}

const keysOf = (diff: RecordDiff): ReadonlySet<WatchKey> => {
  const keys = new Set<WatchKey>([watch.history])
  for (const change of diff) {
    keys.add(watch.kind(change.kind))
    keys.add(watch.record(change.kind, change.id))
    if (change.kind === 'entry') {
      const applicationId = (change.after ?? change.before)?.applicationId
      if (applicationId) keys.add(watch.entriesOf(applicationId))
    }
    if (change.kind === 'interview') {
      const applicationId = (change.after ?? change.before)?.applicationId
      if (applicationId) keys.add(watch.interviewsOf(applicationId))
    }
    if (change.kind === 'step')
      for (const step of [change.before, change.after])
        if (step?.applicationId) keys.add(watch.stepsOf(step.applicationId))
    if (change.kind === 'application')
      for (const card of [change.before, change.after]) if (card) keys.add(watch.column(card.huntId, card.stageId))
  }
  return keys
}
