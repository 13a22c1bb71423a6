import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Pipeline } from '../records/pipeline'
import type { Kind, RecordChange, RecordDiff } from '../records/record'
import { applicationsOfChange } from '../records/touched'
import { type Overview, overviewOf } from './overview'

/** Whether an application's overview tells of a record that belongs to none. */
const IS_NAMED_BY: Readonly<Partial<Record<Kind, (application: Application, id: Id) => boolean>>> = {
  company: ({ companyId, agencyId }, id) => companyId === id || agencyId === id,
  contact: ({ contacts }, id) => contacts.some(({ contactId }) => contactId === id),
  stage: ({ stageId }, id) => stageId === id,
}

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
    const isNamedBy = IS_NAMED_BY[change.kind]
    return isNamedBy ? this.#where((application) => isNamedBy(application, change.id)) : applicationsOfChange(change)
  }

  /** Renaming what many applications share is rare: it looks at each of them. */
  #where(isTouched: (application: Application) => boolean): readonly Id[] {
    return [...this.#pipeline().all('application').values()].filter(isTouched).map(({ id }) => id)
  }
}
