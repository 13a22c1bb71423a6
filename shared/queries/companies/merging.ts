import type { Company } from '../../model/company'
import type { Contact } from '../../model/contact'
import type { Id } from '../../model/id'
import type { Pipeline } from '../../records/pipeline'

/** What belongs to a record and would go with it. */
export type Belongings = {
  readonly applications: number
  readonly interviews: number
  readonly steps: number
  readonly people: number
}

export const belongingsOfCompany = (pipeline: Pipeline, id: Id): Belongings => {
  let applications = 0
  for (const { companyId, agencyId } of pipeline.all('application').values())
    if (companyId === id || agencyId === id) applications++
  let people = 0
  for (const { companyId } of pipeline.all('contact').values()) if (companyId === id) people++
  return { applications, people, interviews: 0, steps: 0 }
}

export const belongingsOfContact = (pipeline: Pipeline, id: Id): Belongings => {
  let [applications, interviews, steps] = [0, 0, 0]
  for (const { contacts } of pipeline.all('application').values())
    if (contacts.some(({ contactId }) => contactId === id)) applications++
  for (const { interviewerIds } of pipeline.all('interview').values()) if (interviewerIds.includes(id)) interviews++
  for (const { contactId } of pipeline.all('step').values()) if (contactId === id) steps++
  return { applications, interviews, steps, people: 0 }
}

export const MERGED_FIELDS = {
  company: ['website'],
  contact: ['title', 'email', 'phone', 'url'],
} as const

/** What a field is told by. */
export type MergedField = (typeof MERGED_FIELDS)['company' | 'contact'][number]

/** What becomes of the fields of those that go. */
export type MergedFields = {
  /** Taken over, since the kept one has nothing there. */
  readonly taken: readonly { readonly field: MergedField | 'company'; readonly value: string }[]
  /** Other than what the kept one says: these would be lost. */
  readonly others: readonly string[]
}

/**
 * As the command does it: the first that says something stays. Another spelling of the name is worth keeping, too, and a
 * person's other company.
 */
export const mergedFields = (
  kept: Company | Contact,
  gone: readonly (Company | Contact)[],
  companyNameOf: (id: Id) => string,
): MergedFields => {
  const taken: { field: MergedField | 'company'; value: string }[] = []
  const others = gone.map(({ name }) => name).filter((name) => name !== kept.name)
  const toldBy = (record: Company | Contact, field: MergedField | 'company'): string =>
    field !== 'company'
      ? fieldOf(record, field)
      : 'companyId' in record && record.companyId !== null
        ? companyNameOf(record.companyId)
        : ''
  const fields = 'website' in kept ? MERGED_FIELDS.company : (['company', ...MERGED_FIELDS.contact] as const)
  for (const field of fields) {
    const values = [kept, ...gone].map((each) => toldBy(each, field))
    const stays = values.find((value) => value !== '') ?? ''
    if (values[0] === '' && stays !== '') taken.push({ field, value: stays })
    others.push(...values.slice(1).filter((value) => value !== '' && value !== stays))
  }
  return { taken, others: [...new Set(others)] }
}

export const fieldOf = (record: Company | Contact, field: MergedField): string =>
  Object.entries(record).flatMap(([name, value]) => (name === field && typeof value === 'string' ? [value] : []))[0] ??
  ''
