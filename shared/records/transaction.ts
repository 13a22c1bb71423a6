import { create, type Draft } from 'mutative'
import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Interview } from '../model/interview'
import type { Step } from '../model/step'
import type { TimelineEntry } from '../model/timeline-entry'
import type { Pipeline } from './pipeline'
import {
  type Kind,
  OWNED_KINDS,
  type OwnedKind,
  ownerOf,
  type RecordChange,
  type RecordDiff,
  type RecordTypes,
} from './record'
import { isSame } from './same'

/** What a command sees: the records as they would be after it. Nothing is changed until its diff is applied. */
export class Transaction {
  readonly #pipeline: Pipeline
  readonly #changes = new Map<string, RecordChange>()
  readonly #changedOf = new Map<Kind, ChangedOf>(OWNED_KINDS.map((kind) => [kind, new ChangedOf()]))

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

  /** The records of a kind that belong to one application, in no order. */
  recordsOf<K extends OwnedKind>(kind: K, applicationId: Id): Iterable<RecordTypes[K]> {
    const records = this.#pipeline.recordsOf(kind, applicationId)
    return (this.#changedOf.get(kind)?.over(records, applicationId) ?? records) as Iterable<RecordTypes[K]> // both are of the kind
  }

  entriesOf(applicationId: Id): Iterable<TimelineEntry> {
    return this.recordsOf('entry', applicationId)
  }

  interviewsOf(applicationId: Id): Iterable<Interview> {
    return this.recordsOf('interview', applicationId)
  }

  stepsOf(applicationId: Id): Iterable<Step> {
    return this.recordsOf('step', applicationId)
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
    const known = this.get(kind, id) ?? before
    const changedOf = this.#changedOf.get(kind)
    if (known) changedOf?.note(ownerOf(kind, known), id, null)
    if (after) changedOf?.note(ownerOf(kind, after), id, after)
    if (isSame(before, after)) this.#changes.delete(key)
    else this.#changes.set(key, { kind, id, before, after } as RecordChange) // all three are of one kind
  }
}

/** What a command changed of the records of one kind that belong to applications. */
class ChangedOf {
  readonly #changed = new Map<Id, Map<Id, RecordTypes[Kind] | null>>()

  note(ownerId: Id | null, id: Id, after: RecordTypes[Kind] | null): void {
    if (ownerId === null) return
    const changed = this.#changed.get(ownerId)
    if (changed) changed.set(id, after)
    else this.#changed.set(ownerId, new Map([[id, after]]))
  }

  *over(records: Iterable<RecordTypes[Kind]>, ownerId: Id): Iterable<RecordTypes[Kind]> {
    const changed = this.#changed.get(ownerId)
    for (const record of records) if (!changed?.has(record.id)) yield record
    for (const record of changed?.values() ?? []) if (record) yield record
  }
}

const keyOf = (kind: Kind, id: Id): string => `${kind}/${id}`
