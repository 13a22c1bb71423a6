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

  /** Called with each diff once the pipeline has applied it. */
  receive(diff: RecordDiff): void {
    for (const change of diff) this.#forget(change)
  }

  #forget(change: RecordChange): void {
    switch (change.kind) {
      case 'application':
        this.#overviews.delete(change.id)
        return
      case 'entry':
      case 'interview':
      case 'step':
        for (const record of [change.before, change.after])
          if (record && record.applicationId !== null) this.#overviews.delete(record.applicationId)
        return
      case 'company':
        this.#forgetWhere(({ application }) => [application.companyId, application.agencyId].includes(change.id))
        return
      case 'contact':
        this.#forgetWhere(({ application }) => application.contacts.some(({ contactId }) => contactId === change.id))
        return
      case 'stage':
        this.#forgetWhere(({ application }) => application.stageId === change.id)
        return
      default:
        return
    }
  }

  /** Renaming what many applications share is rare: it looks at each of them. */
  #forgetWhere(isTouched: (overview: Overview) => boolean): void {
    for (const [id, overview] of this.#overviews) if (isTouched(overview)) this.#overviews.delete(id)
  }
}
