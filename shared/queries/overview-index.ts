import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Pipeline } from '../records/pipeline'
import type { RecordChange, RecordDiff } from '../records/record'
import { type Overview, overviewOf } from './overview'

/** The overview of each application: worked out when it is first asked for, and again only after a change that touches it. */
export class OverviewIndex {
  readonly #overviews = new Map<Id, Overview>()
  readonly #pipeline: () => Pipeline
  readonly #zone: () => string
  #zoneUsed = ''

  constructor(pipeline: () => Pipeline, zone: () => string) {
    this.#pipeline = pipeline
    this.#zone = zone
  }

  /** The same object until something of it changes. */
  of(applicationId: Id): Overview | null {
    const zone = this.#zone()
    if (zone !== this.#zoneUsed) this.clear()
    this.#zoneUsed = zone
    const known = this.#overviews.get(applicationId)
    if (known) return known
    const overview = overviewOf(this.#pipeline(), applicationId, zone)
    if (overview) this.#overviews.set(applicationId, overview)
    return overview
  }

  clear(): void {
    this.#overviews.clear()
  }

  /** Called with each diff once the pipeline has applied it. Answers whose overviews it touches, asked for or not. */
  receive(diff: RecordDiff): ReadonlySet<Id> {
    const touched = new Set<Id>()
    for (const change of diff) for (const id of this.#touchedBy(change)) touched.add(id)
    for (const id of touched) this.#overviews.delete(id)
    return touched
  }

  #touchedBy(change: RecordChange): readonly Id[] {
    switch (change.kind) {
      case 'application':
        return [change.id]
      case 'entry':
      case 'interview':
      case 'step':
        return [change.before, change.after].flatMap((record) =>
          record === null || record.applicationId === null ? [] : [record.applicationId],
        )
      case 'company':
        return this.#where(({ companyId, agencyId }) => companyId === change.id || agencyId === change.id)
      case 'contact':
        return this.#where(({ contacts }) => contacts.some(({ contactId }) => contactId === change.id))
      case 'stage':
        return this.#where(({ stageId }) => stageId === change.id)
      default:
        return []
    }
  }

  /** Renaming what many applications share is rare: it looks at each of them. */
  #where(isTouched: (application: Application) => boolean): readonly Id[] {
    return [...this.#pipeline().all('application').values()].filter(isTouched).map(({ id }) => id)
  }
}
