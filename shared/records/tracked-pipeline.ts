import type { Id } from '../model/id'
import type { Interview } from '../model/interview'
import type { Step } from '../model/step'
import type { Day, Instant } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import type { DatedRecord } from './day-index'
import type { PendingMoment } from './pending-index'
import type { Pipeline } from './pipeline'
import type { Reads } from './reads'
import { KINDS, type Kind, type OwnedKind, type RecordLists, type RecordTypes } from './record'
import { columnKey, INDEX, ownedBy } from './touched-by'

/** A view of the pipeline that notes what is read through it, also what is read later by what a query gave. */
export const trackedPipeline = (pipeline: Pipeline, reads: Reads): Pipeline =>
  new TrackedPipeline(pipeline, reads) as unknown as Pipeline // all that is public is there; what is private only its own methods ask

/** The compiler refuses a method of the pipeline that isn't here, so that no read goes by unnoted. */
class TrackedPipeline implements Pick<Pipeline, keyof Pipeline> {
  readonly #pipeline: Pipeline
  readonly #reads: Reads

  constructor(pipeline: Pipeline, reads: Reads) {
    this.#pipeline = pipeline
    this.#reads = reads
  }

  get<K extends Kind>(kind: K, id: Id): RecordTypes[K] | undefined {
    this.#reads.note(kind, id)
    return this.#pipeline.get(kind, id)
  }

  all<K extends Kind>(kind: K): ReadonlyMap<Id, RecordTypes[K]> {
    return new TrackedRecords(kind, this.#pipeline.all(kind), this.#reads)
  }

  recordsOf<K extends OwnedKind>(kind: K, applicationId: Id): Iterable<RecordTypes[K]> {
    this.#reads.note(ownedBy(kind), applicationId)
    return this.#pipeline.recordsOf(kind, applicationId)
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

  pendingSteps(): Iterable<Step> {
    this.#reads.note(INDEX.pending)
    return this.#pipeline.pendingSteps()
  }

  pendingUntil(instant: Instant): Iterable<PendingMoment> {
    this.#reads.note(INDEX.pending)
    return this.#pipeline.pendingUntil(instant)
  }

  pendingFrom(instant: Instant): Iterable<PendingMoment> {
    this.#reads.note(INDEX.pending)
    return this.#pipeline.pendingFrom(instant)
  }

  plannedInterviews(): Iterable<Interview> {
    this.#reads.note(INDEX.planned)
    return this.#pipeline.plannedInterviews()
  }

  applicationsOf(companyId: Id): ReturnType<Pipeline['applicationsOf']> {
    this.#reads.note(INDEX.applicationsOf, companyId)
    return this.#pipeline.applicationsOf(companyId)
  }

  /** A copy: what a query gave stays as it was, so that it can be compared with what it gives next. */
  columnOf(huntId: Id, stageId: Id): ReturnType<Pipeline['columnOf']> {
    this.#reads.note(INDEX.column, columnKey(huntId, stageId))
    return [...this.#pipeline.columnOf(huntId, stageId)]
  }

  datedBetween(from: Day, to: Day): readonly DatedRecord[] {
    this.#reads.noteDays(from, to)
    return this.#pipeline.datedBetween(from, to)
  }

  firstDatedFrom(day: Day): Day | null {
    const first = this.#pipeline.firstDatedFrom(day)
    this.#reads.noteDays(day, first)
    return first
  }

  toLists(): RecordLists {
    for (const kind of KINDS) this.#reads.noteAll(kind)
    return this.#pipeline.toLists()
  }

  apply(): never {
    throw new Error('a query changes nothing')
  }
}

/** The records of a kind: a look at one of them reads that one, a look at how many there are reads none. */
class TrackedRecords<K extends Kind> implements ReadonlyMap<Id, RecordTypes[K]> {
  readonly #kind: K
  readonly #records: ReadonlyMap<Id, RecordTypes[K]>
  readonly #reads: Reads

  constructor(kind: K, records: ReadonlyMap<Id, RecordTypes[K]>, reads: Reads) {
    this.#kind = kind
    this.#records = records
    this.#reads = reads
  }

  get(id: Id): RecordTypes[K] | undefined {
    this.#reads.note(this.#kind, id)
    return this.#records.get(id)
  }

  has(id: Id): boolean {
    this.#reads.note(this.#kind, id)
    return this.#records.has(id)
  }

  get size(): number {
    this.#reads.note(INDEX.idsOf, this.#kind)
    return this.#records.size
  }

  keys(): MapIterator<Id> {
    this.#reads.note(INDEX.idsOf, this.#kind)
    return this.#records.keys()
  }

  values(): MapIterator<RecordTypes[K]> {
    return this.#everyone().values()
  }

  entries(): MapIterator<[Id, RecordTypes[K]]> {
    return this.#everyone().entries()
  }

  forEach(act: (record: RecordTypes[K], id: Id, records: ReadonlyMap<Id, RecordTypes[K]>) => void): void {
    for (const [id, record] of this.entries()) act(record, id, this)
  }

  [Symbol.iterator](): MapIterator<[Id, RecordTypes[K]]> {
    return this.entries()
  }

  #everyone(): ReadonlyMap<Id, RecordTypes[K]> {
    this.#reads.noteAll(this.#kind)
    return this.#records
  }
}
