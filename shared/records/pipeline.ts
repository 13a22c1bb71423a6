import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Interview } from '../model/interview'
import { isPending, type Step } from '../model/step'
import type { Day, Instant } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import { ColumnIndex } from './column-index'
import { type DatedRecord, DayIndex } from './day-index'
import { OwnerIndex } from './owner-index'
import { PendingIndex, type PendingMoment } from './pending-index'
import {
  KINDS,
  type Kind,
  OWNED_KINDS,
  type OwnedKind,
  ownerOf,
  type RecordChange,
  type RecordDiff,
  type RecordLists,
  type RecordTypes,
} from './record'

/** All records, one `Map` for each kind, and the indexes that `apply` keeps: the truth in main, a replica in a window. */
export class Pipeline {
  readonly #maps = new Map<Kind, Map<Id, RecordTypes[Kind]>>(KINDS.map((kind) => [kind, new Map()]))
  readonly #owned = new Map<Kind, OwnerIndex<RecordTypes[Kind]>>(OWNED_KINDS.map((kind) => [kind, new OwnerIndex()]))
  readonly #pending = new Map<Id, Step>()
  readonly #pendingInOrder = new PendingIndex()
  readonly #planned = new Map<Id, Interview>()
  readonly #applicationsOfCompany = new OwnerIndex<Application>()
  readonly #columns = new ColumnIndex()
  readonly #days = new DayIndex()
  /** What only one kind has, beside what all have. */
  readonly #indexed: { readonly [K in Kind]?: (before: RecordTypes[K] | null, after: RecordTypes[K] | null) => void } =
    {
      interview: (before, after) => replaceIn(this.#planned, before, after?.state === 'planned' ? after : null),
      step: (before, after) => {
        this.#pendingInOrder.replace(before, after)
        replaceIn(this.#pending, before, after && isPending(after) ? after : null)
      },
      application: (before, after) => {
        this.#columns.replace(before, after)
        const id = (after ?? before)?.id
        if (id !== undefined)
          this.#applicationsOfCompany.replace(before?.companyId ?? null, after?.companyId ?? null, id, after)
      },
    }

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

  /** The records of a kind that belong to one application, in no order. */
  recordsOf<K extends OwnedKind>(kind: K, applicationId: Id): Iterable<RecordTypes[K]> {
    return (this.#owned.get(kind)?.of(applicationId) ?? []) as Iterable<RecordTypes[K]> // each kind's index holds that kind alone
  }

  /** Of one application, in no order. */
  entriesOf(applicationId: Id): Iterable<TimelineEntry> {
    return this.recordsOf('entry', applicationId)
  }

  /** Of one application, in no order. */
  interviewsOf(applicationId: Id): Iterable<Interview> {
    return this.recordsOf('interview', applicationId)
  }

  /** Of one application, dealt with or not, in no order. */
  stepsOf(applicationId: Id): Iterable<Step> {
    return this.recordsOf('step', applicationId)
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
    return this.#applicationsOfCompany.of(companyId)
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
    const { kind, id, before, after } = change
    const map = this.#maps.get(kind)
    if (after) map?.set(id, after)
    else map?.delete(id)
    this.#days.replace(change)
    this.#owned.get(kind)?.replace(before && ownerOf(kind, before), after && ownerOf(kind, after), id, after)
    this.#indexed[kind]?.(before as never, after as never) // both are of that kind
  }
}

const replaceIn = <R extends { readonly id: Id }>(some: Map<Id, R>, before: R | null, after: R | null): void => {
  if (after) some.set(after.id, after)
  else if (before) some.delete(before.id)
}
