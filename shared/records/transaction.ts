import { create, type Draft } from 'mutative'
import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Interview } from '../model/interview'
import type { Step } from '../model/step'
import type { TimelineEntry } from '../model/timeline-entry'
import type { Pipeline } from './pipeline'
import type { Kind, RecordChange, RecordDiff, RecordTypes } from './record'
import { isSame } from './same'

/** What a command sees: the records as they would be after it. Nothing is changed until its diff is applied. */
export class Transaction {
  readonly #pipeline: Pipeline
  readonly #changes = new Map<string, RecordChange>()
  readonly #changedEntries = new ChangedOf<TimelineEntry>()
  readonly #changedInterviews = new ChangedOf<Interview>()
  readonly #changedSteps = new ChangedOf<Step>()

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline
  }

  get<K extends Kind>(kind: K, id: Id): RecordTypes[K] | undefined {
    const change = this.#changes.get(keyOf(kind, id))
    if (!change) return this.#pipeline.get(kind, id)
    return (change.after ?? undefined) as RecordTypes[K] | undefined // the key holds the kind
  }

  /** Every record of a kind: only for the few (stages, hunts) or where the command touches them all. */
  *all<K extends Kind>(kind: K): Iterable<RecordTypes[K]> {
    for (const [id, record] of this.#pipeline.all(kind)) if (!this.#changes.has(keyOf(kind, id))) yield record
    for (const change of this.#changes.values())
      if (change.kind === kind && change.after) yield change.after as RecordTypes[K] // the kind was compared
  }

  entriesOf(applicationId: Id): Iterable<TimelineEntry> {
    return this.#changedEntries.over(this.#pipeline.entriesOf(applicationId), applicationId)
  }

  interviewsOf(applicationId: Id): Iterable<Interview> {
    return this.#changedInterviews.over(this.#pipeline.interviewsOf(applicationId), applicationId)
  }

  stepsOf(applicationId: Id): Iterable<Step> {
    return this.#changedSteps.over(this.#pipeline.stepsOf(applicationId), applicationId)
  }

  /** As they were before this command. */
  plannedInterviews(): Iterable<Interview> {
    return this.#pipeline.plannedInterviews()
  }

  *applicationsOf(companyId: Id): Iterable<Application> {
    for (const application of this.#pipeline.applicationsOf(companyId))
      if (!this.#changes.has(keyOf('application', application.id))) yield application
    for (const change of this.#changes.values())
      if (change.kind === 'application' && change.after?.companyId === companyId) yield change.after
  }

  /** A column as it was before this command. */
  columnOf(huntId: Id, stageId: Id): readonly Application[] {
    return this.#pipeline.columnOf(huntId, stageId)
  }

  put<K extends Kind>(kind: K, record: RecordTypes[K]): void {
    this.#set(kind, record.id, record)
  }

  /** Does nothing when there is no such record, or when the draft was left as it was. */
  update<K extends Kind>(kind: K, id: Id, change: (draft: Draft<RecordTypes[K]>) => void): void {
    const record = this.get(kind, id)
    if (record) this.#set(kind, id, create(record, change) as RecordTypes[K]) // a draft of K finishes as K
  }

  remove(kind: Kind, id: Id): void {
    this.#set(kind, id, null)
  }

  diff(): RecordDiff {
    return [...this.#changes.values()]
  }

  #set<K extends Kind>(kind: K, id: Id, after: RecordTypes[K] | null): void {
    const key = keyOf(kind, id)
    const before = this.#pipeline.get(kind, id) ?? null
    // What this command made itself and removes again is known to it alone.
    this.#noteOwner(kind, id, this.get(kind, id) ?? before, after)
    if (isSame(before, after)) this.#changes.delete(key)
    else this.#changes.set(key, { kind, id, before, after } as RecordChange) // all three are of one kind
  }

  #noteOwner(kind: Kind, id: Id, before: unknown, after: unknown): void {
    if (kind === 'entry') this.#changedEntries.note(id, before as TimelineEntry | null, after as TimelineEntry | null) // the kind was compared
    if (kind === 'interview') this.#changedInterviews.note(id, before as Interview | null, after as Interview | null) // the kind was compared
    if (kind === 'step') this.#changedSteps.note(id, before as Step | null, after as Step | null) // the kind was compared
  }
}

/** What a command changed of the records that belong to applications. */
class ChangedOf<R extends { readonly id: Id; readonly applicationId: Id | null }> {
  readonly #changed = new Map<Id, Map<Id, R | null>>()

  note(id: Id, before: R | null, after: R | null): void {
    const applicationId = (after ?? before)?.applicationId
    if (applicationId == null) return
    const changed = this.#changed.get(applicationId) ?? new Map<Id, R | null>()
    changed.set(id, after)
    this.#changed.set(applicationId, changed)
  }

  *over(records: Iterable<R>, applicationId: Id): Iterable<R> {
    const changed = this.#changed.get(applicationId)
    for (const record of records) if (!changed?.has(record.id)) yield record
    for (const record of changed?.values() ?? []) if (record) yield record
  }
}

const keyOf = (kind: Kind, id: Id): string => `${kind}/${id}`
