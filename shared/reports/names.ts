import type { Texts } from '../i18n/create-i18n'
import type { Id } from '../model/id'
import { dayOf } from '../model/time'
import { dueAtOf } from '../protocol/due-times'
import { nextStepOf } from '../queries/due'
import type { Pipeline } from '../records/pipeline'

/** What stands in a table for a record. */
export type NamesInTables = {
  readonly stage: (id: Id) => string
  readonly company: (id: Id) => string
  readonly person: (id: Id) => string
  readonly application: (id: Id) => { readonly company: string; readonly role: string }
  /** The people of an application, with commas between them. */
  readonly contacts: (applicationId: Id) => string
  /** What is laid out next for it, and until when. */
  readonly nextStep: (applicationId: Id) => string
}

/** As the user wrote them. */
export const namesOf = (pipeline: Pipeline, zone: string, texts: Texts): NamesInTables => {
  const company = (id: Id): string => pipeline.get('company', id)?.name ?? texts('common.unknownCompany')
  const person = (id: Id): string => pipeline.get('contact', id)?.name ?? texts('reportTables.unknownPerson')
  return {
    stage: (id) => pipeline.get('stage', id)?.name ?? '',
    company,
    person,
    application: (id) => {
      const application = pipeline.get('application', id)
      return { company: company(application?.companyId ?? ''), role: application?.role ?? '' }
    },
    contacts: (applicationId) =>
      (pipeline.get('application', applicationId)?.contacts ?? []).map(({ contactId }) => person(contactId)).join(', '),
    nextStep: (applicationId) => {
      const step = nextStepOf(pipeline, applicationId, zone)
      if (step === null) return ''
      const what = step.text === '' ? texts(`steps.short.${step.name}`) : step.text
      return texts('reportTables.nextBy', { what, day: dayOf(dueAtOf(step, zone), zone) })
    },
  }
}
