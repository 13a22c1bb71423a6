import type { Application } from '../../model/application'
import { compareText } from '../../model/compare-text'
import { CONTACT_ROLES, type Contact, type ContactRole } from '../../model/contact'
import type { Id } from '../../model/id'
import { isPending, type Step } from '../../model/step'
import type { Day } from '../../model/time'
import type { Pipeline } from '../../records/pipeline'
import { peopleOfStep } from '../people-of-step'
import { type ApplicationFacts, factsOf, noteDay, noteStep } from './application-facts'

/** A person in the list of all. */
export type PersonRow = {
  readonly contact: Contact
  /** `''`: of no company. */
  readonly companyName: string
  readonly applications: number
  /** Each once, in the order of `CONTACT_ROLES`. */
  readonly roles: readonly ContactRole[]
  /** The last-contact clock counts from it; `null`: nothing has happened with them yet. */
  readonly lastContactOn: Day | null
}

/** One row for each person, in no order. `factsOfApplication` may answer from what it has kept. */
export const personRows = (
  pipeline: Pipeline,
  factsOfApplication: (application: Application) => ApplicationFacts,
): readonly PersonRow[] => {
  const links = new Map<Id, { applications: number; roles: Set<ContactRole> }>()
  const days = new Map<Id, Day>()
  for (const application of pipeline.all('application').values()) {
    for (const { contactId, role } of application.contacts) {
      const link = links.get(contactId) ?? { applications: 0, roles: new Set() }
      link.applications++
      link.roles.add(role)
      links.set(contactId, link)
    }
    for (const [contactId, day] of factsOfApplication(application).contactOn) noteDay(days, contactId, day)
  }
  noteLooseSteps(pipeline, days)
  return [...pipeline.all('contact').values()].map((contact) => {
    const link = links.get(contact.id)
    return {
      contact,
      companyName: contact.companyId === null ? '' : (pipeline.get('company', contact.companyId)?.name ?? ''),
      applications: link?.applications ?? 0,
      roles: CONTACT_ROLES.filter((role) => link?.roles.has(role)),
      lastContactOn: days.get(contact.id) ?? null,
    }
  })
}

/** Steps that belong to no application may name a person, too. */
const noteLooseSteps = (pipeline: Pipeline, days: Map<Id, Day>): void => {
  for (const step of pipeline.all('step').values())
    if (step.applicationId === null) noteStep(days, step, step.contactId)
}

/** What a person's dossier shows. */
export type PersonDossier = {
  readonly contact: Contact
  /** Their part in each application, the newest application first. */
  readonly parts: readonly { readonly application: Application; readonly role: ContactRole }[]
  readonly lastContactOn: Day | null
  /** What is still to be dealt with that names them. */
  readonly steps: readonly Step[]
}

/** `null` once they are gone. */
export const personDossier = (pipeline: Pipeline, contactId: Id): PersonDossier | null => {
  const contact = pipeline.get('contact', contactId)
  if (!contact) return null
  const parts: { application: Application; role: ContactRole }[] = []
  const days = new Map<Id, Day>()
  for (const application of pipeline.all('application').values()) {
    const link = application.contacts.find((each) => each.contactId === contactId)
    if (!link) continue
    parts.push({ application, role: link.role })
    for (const [id, day] of factsOf(pipeline, application).contactOn) noteDay(days, id, day)
  }
  noteLooseSteps(pipeline, days)
  const steps = [...pipeline.pendingSteps()].filter(
    (step) => isPending(step) && peopleOfStep(pipeline, step).includes(contactId),
  )
  return {
    contact,
    parts: parts.sort((a, b) => compareText(b.application.createdAt, a.application.createdAt)),
    lastContactOn: days.get(contactId) ?? null,
    steps,
  }
}
