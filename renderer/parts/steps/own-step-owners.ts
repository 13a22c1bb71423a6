import type { Id } from '../../../shared/model/id'
import type { Step } from '../../../shared/model/step'
import type { Pipeline } from '../../../shared/records/pipeline'
import { texts } from '../../ui/i18n'

type Choice = { readonly value: string; readonly label: string }
type Owner = Pick<Step, 'applicationId' | 'contactId'>

const APPLICATION = 'application:'
const CONTACT = 'contact:'

/** The open applications of a hunt, to choose one by company and role. */
export const ownersIn = (pipeline: Pipeline, huntId: Id): Choice[] =>
  [...pipeline.all('application').values()]
    .filter((each) => each.huntId === huntId && each.archivedAt === null && each.outcome === null)
    .map(({ id, companyId, role }) => ({
      value: id,
      label: [companyOf(pipeline, companyId) || texts('common.unknownCompany'), role].filter(Boolean).join(' · '),
    }))
    .sort(byLabel)

/** What a step of the user's own may belong to: an application that goes on, or a person. */
export const choicesIn = (
  pipeline: Pipeline,
  huntId: Id,
): { readonly applications: Choice[]; readonly people: Choice[] } => ({
  applications: ownersIn(pipeline, huntId).map(({ value, label }) => ({ value: APPLICATION + value, label })),
  people: [...pipeline.all('contact').values()]
    .map(({ id, name, companyId }) => ({
      value: CONTACT + id,
      label: [name, companyOf(pipeline, companyId)].filter(Boolean).join(' · '),
    }))
    .sort(byLabel),
})

/** The people of one application. */
export const peopleOf = (pipeline: Pipeline, applicationId: Id): readonly Choice[] =>
  (pipeline.get('application', applicationId)?.contacts ?? []).flatMap(({ contactId }) => {
    const contact = pipeline.get('contact', contactId)
    return contact ? [{ value: CONTACT + contactId, label: contact.name }] : []
  })

/** What a choice names; `''` is nothing. */
export const ownerOf = (choice: string): Owner => ({
  applicationId: choice.startsWith(APPLICATION) ? choice.slice(APPLICATION.length) : null,
  contactId: choice.startsWith(CONTACT) ? choice.slice(CONTACT.length) : null,
})

const companyOf = (pipeline: Pipeline, id: Id | null): string =>
  id === null ? '' : (pipeline.get('company', id)?.name ?? '')

const byLabel = (a: Choice, b: Choice): number => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)
