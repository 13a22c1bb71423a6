import type { Id } from '../../shared/model/id'
import { isOwnFollowUp, type Step, type StepName } from '../../shared/model/step'
import type { TemplateName } from '../../shared/model/template'
import type { Pipeline } from '../../shared/records/pipeline'
import { fill } from '../../shared/templates/fill'
import type { PlaceholderValues } from '../../shared/templates/placeholders'
import { recipientOf, valuesFor } from '../../shared/templates/values'
import { dayWords } from '../state/words/day-words'
import { texts } from '../ui/i18n'

/** The letter that each step opens with; a step that is not here has none. */
const TEMPLATE_OF: Readonly<Partial<Record<StepName, TemplateName>>> = {
  'apply-nudge': 'apply-nudge',
  'thank-you': 'thank-you',
  'follow-up-1': 'follow-up-1',
  'follow-up-2': 'follow-up-2',
  'last-word': 'last-word',
  'ask-new-date': 'ask-new-date',
}

export const templateFor = (step: Step): TemplateName | null =>
  isOwnFollowUp(step) && step.applicationId !== null ? 'apply-nudge' : (TEMPLATE_OF[step.name] ?? null)

/** A template in the user's own words, or in the program's. */
export const templateText = (
  pipeline: Pipeline,
  name: TemplateName,
): { readonly subject: string; readonly body: string } =>
  pipeline.get('template', name) ?? {
    subject: texts(`templates.${name}.subject`),
    body: texts(`templates.${name}.body`),
  }

/** The application and the person that a letter is about. */
export type About = { readonly applicationId: Id | null; readonly contactId: Id | null }

/** What the placeholders of a letter stand for. */
const valuesOf = (pipeline: Pipeline, { applicationId, contactId }: About): PlaceholderValues =>
  valuesFor(pipeline, applicationId, contactId, dayWords)

/** To whom it may be written; the one whom it goes to by itself comes first. */
export const peopleFor = (
  pipeline: Pipeline,
  { applicationId, contactId }: About,
): readonly { readonly value: Id; readonly label: string }[] => {
  if (applicationId === null) return []
  const first = recipientOf(pipeline, applicationId, contactId)
  const all = pipeline.get('application', applicationId)?.contacts ?? []
  const ids = new Set([...(first ? [first.id] : []), ...all.map((person) => person.contactId)])
  return [...ids].flatMap((id) => {
    const contact = pipeline.get('contact', id)
    return contact ? [{ value: id, label: contact.name }] : []
  })
}

export type Draft = { readonly to: string; readonly phone: string; readonly subject: string; readonly body: string }

/** A letter, filled in as far as it can be. */
export const draftOf = (pipeline: Pipeline, about: About, template: TemplateName): Draft => {
  const { subject, body } = templateText(pipeline, template)
  const values = valuesOf(pipeline, about)
  const person = about.applicationId === null ? null : recipientOf(pipeline, about.applicationId, about.contactId)
  return {
    to: person?.email ?? '',
    phone: person?.phone ?? '',
    subject: fill(subject, values).text,
    body: fill(body, values).text,
  }
}
