import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Interview } from '../model/interview'
import { isPending, type Step } from '../model/step'
import type { Day, Instant } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import { ColumnIndex } from './column-index'
import { type DatedRecord, DayIndex } from './day-index'
import { PendingIndex, type PendingMoment } from './pending-index'
import { KINDS, type Kind, type RecordChange, type RecordDiff, type RecordTypes } from './record'

/** All records, one `Map` for each kind, and the indexes that `apply` keeps: the truth in main, a replica in a window. */
export class Pipeline {
  readonly #maps = new Map<Kind, Map<Id, RecordTypes[Kind]>>(KINDS.map((kind) => [kind, new Map()]))
  readonly #entries = new Map<Id, Map<Id, TimelineEntry>>()
  readonly #interviews = new Map<Id, Map<Id, Interview>>()
  readonly #steps = new Map<Id, Map<Id, StepOfApplication>>()
  readonly #pending = new Map<Id, Step>()
  readonly #pendingInOrder = new PendingIndex()
  readonly #planned = new Map<Id, Interview>()
  readonly #applicationsOfCompany = new Map<Id, Map<Id, Application>>()
  readonly #columns = new ColumnIndex()
  readonly #days = new DayIndex()

  static of(records: RecordLists): Pipeline {
    const pipeline = new Pipeline()
    for (const kind of KINDS)
      for (const record of records[kind])
        pipeline.#applyChange({ kind, id: record.id, before: null, after: record } as RecordChange) // a list holds records of its kind
    return pipeline
  }

  get<K extends Kind>(kind: K, id: Id): RecordTypes[K] | undefined {
    return this.all(kind).get(id)
  }

  all<K extends Kind>(kind: K): ReadonlyMap<Id, RecordTypes[K]> {
    return this.#maps.get(kind) as unknown as ReadonlyMap<Id, RecordTypes[K]> // each kind's map is filled with that kind alone
  }

  /** Of one application, in no order. */
  entriesOf(applicationId: Id): Iterable<TimelineEntry> {
    return this.#entries.get(applicationId)?.values() ?? []
  }

  /** Of one application, in no order. */
  interviewsOf(applicationId: Id): Iterable<Interview> {
    return this.#interviews.get(applicationId)?.values() ?? []
  }

  /** Of one application, dealt with or not, in no order. */
  stepsOf(applicationId: Id): Iterable<Step> {
    return this.#steps.get(applicationId)?.values() ?? []
  }

  /** Every step that is still to be dealt with, in no order: the history may hold thousands more. */
  pendingSteps(): Iterable<Step> {
    return this.#pending.values()
  }

  /** The moments of pending steps that may have come by then, wherever the user is; some that haven't are among them. */
  pendingUntil(instant: Instant): Iterable<PendingMoment> {
    return this.#pendingInOrder.until(instant)
  }

  /** The moments of pending steps that may come at that time or later, in their nominal order. */
  pendingFrom(instant: Instant): Iterable<PendingMoment> {
    return this.#pendingInOrder.from(instant)
  }

  /** The interviews that are still to be held, of all hunts, in no order. */
  plannedInterviews(): Iterable<Interview> {
    return this.#planned.values()
  }

  /** Archived ones too, of all hunts, in no order. */
  applicationsOf(companyId: Id): Iterable<Application> {
    return this.#applicationsOfCompany.get(companyId)?.values() ?? []
  }

  /** The cards of a column from top to bottom, without archived ones. The array is live: copy it to keep it. */
  columnOf(huntId: Id, stageId: Id): readonly Application[] {
    return this.#columns.of(huntId, stageId)
  }

  /** What stands under these days, both included, in no order. A moment stands under its day in UTC. */
  datedBetween(from: Day, to: Day): readonly DatedRecord[] {
    return this.#days.between(from, to)
  }

  /** The first day from this one on under which something stands; `null`: nothing is to come. */
  firstDatedFrom(day: Day): Day | null {
    return this.#days.firstFrom(day)
  }

  apply(diff: RecordDiff): void {
    for (const change of diff) this.#applyChange(change)
  }

  /** Every record, in the order in which it came. */
  toLists(): RecordLists {
    return Object.fromEntries(KINDS.map((kind) => [kind, [...this.all(kind).values()]])) as unknown as RecordLists // one entry for each kind
  }

  #applyChange(change: RecordChange): void {
    const map = this.#maps.get(change.kind)
    if (change.after) map?.set(change.id, change.after)
    else map?.delete(change.id)
    this.#days.replace(change)
    if (change.kind === 'entry') replaceIn(this.#entries, 'applicationId', change.before, change.after)
    if (change.kind === 'interview') {
      replaceIn(this.#interviews, 'applicationId', change.before, change.after)
      if (change.after?.state === 'planned') this.#planned.set(change.id, change.after)
      else this.#planned.delete(change.id)
    }
    if (change.kind === 'step') {
      replaceIn(this.#steps, 'applicationId', ofApplication(change.before), ofApplication(change.after))
      this.#pendingInOrder.replace(change.before, change.after)
      if (change.after && isPending(change.after)) this.#pending.set(change.id, change.after)
      else this.#pending.delete(change.id)
    }
    if (change.kind === 'application') {
      this.#columns.replace(change.before, change.after)
      replaceIn(this.#applicationsOfCompany, 'companyId', change.before, change.after)
    }
  }
}

/** The records of each kind, as a file and a message carry them. */
export type RecordLists = { readonly [K in Kind]: readonly RecordTypes[K][] }

type StepOfApplication = Step & { readonly applicationId: Id }

/** A step of the user's own may belong to no application. */
const ofApplication = (step: Step | null): StepOfApplication | null =>
  step?.applicationId == null ? null : (step as StepOfApplication) // just compared

const replaceIn = <Owner extends string, R extends { readonly id: Id } & { readonly [O in Owner]: Id }>(
  index: Map<Id, Map<Id, R>>,
  owner: Owner,
  before: R | null,
  after: R | null,
): void => {
  if (before) {
    const siblings = index.get(before[owner])
    siblings?.delete(before.id)
    if (siblings?.size === 0) index.delete(before[owner])
  }
  if (after) {
    const siblings = index.get(after[owner])
    if (siblings) siblings.set(after.id, after)
    else index.set(after[owner], new Map([[after.id, after]]))
  }
}
