import type { Id } from '../../../shared/model/id'
import type { Pipeline } from '../../../shared/records/pipeline'
import type { RecordDiff } from '../../../shared/records/record'
import { foldText } from '../../../shared/search/fold-text'
import { texts } from '../../ui/i18n'

/** The texts of one kind of thing, folded, in one array as the search wants it; a change touches only its own place. */
class Haystack {
  readonly ids: Id[] = []
  readonly texts: string[] = []
  readonly #places = new Map<Id, number>()

  put(id: Id, text: string): void {
    const place = this.#places.get(id) ?? this.ids.length
    this.#places.set(id, place)
    this.ids[place] = id
    this.texts[place] = foldText(text)
  }

  /** The last one takes its place. */
  remove(id: Id): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    this.#places.delete(id)
    const lastId = this.ids.pop()
    const lastText = this.texts.pop()
    if (lastId === undefined || lastText === undefined || lastId === id) return
    this.ids[place] = lastId
    this.texts[place] = lastText
    this.#places.set(lastId, place)
  }
}

/** What the palette calls an application. */
export const applicationText = (pipeline: Pipeline, id: Id): string => {
  const application = pipeline.get('application', id)
  const company = pipeline.get('company', application?.companyId ?? '')?.name ?? texts('common.unknownCompany')
  return application?.role ? texts('palette.applicationText', { company, role: application.role }) : company
}

/** Everything that has a name, of all hunts. */
export class Names {
  readonly applications = new Haystack()
  readonly companies = new Haystack()
  readonly people = new Haystack()

  constructor(pipeline: Pipeline) {
    for (const id of pipeline.all('application').keys()) this.applications.put(id, applicationText(pipeline, id))
    for (const { id, name } of pipeline.all('company').values()) this.companies.put(id, name)
    for (const { id, name } of pipeline.all('contact').values()) this.people.put(id, name)
  }

  /** Called with each diff once the pipeline has applied it. */
  receive(pipeline: Pipeline, diff: RecordDiff): void {
    for (const { kind, id, after } of diff)
      if (kind === 'application') this.#renew(pipeline, id)
      else if (kind === 'company') {
        if (after) this.companies.put(id, after.name)
        else this.companies.remove(id)
        for (const application of pipeline.applicationsOf(id)) this.#renew(pipeline, application.id)
      } else if (kind === 'contact') {
        if (after) this.people.put(id, after.name)
        else this.people.remove(id)
      }
  }

  #renew(pipeline: Pipeline, id: Id): void {
    if (pipeline.get('application', id)) this.applications.put(id, applicationText(pipeline, id))
    else this.applications.remove(id)
  }
}
