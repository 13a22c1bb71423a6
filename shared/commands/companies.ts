import { z } from 'zod'
import { type Company, companyKey } from '../model/company'
import { type Id, idSchema } from '../model/id'
import { isEmptyText, NO_TEXT, shortTextSchema, typedTextSchema } from '../model/text'
import type { Transaction } from '../records/transaction'
import { type CommandContext, defineCommand } from './define-command'
import { refuse } from './refusal'

/** The company of this name (spelled however), or a new one. */
export const companyNamed = (tx: Transaction, name: string, context: CommandContext): Id => {
  const key = companyKey(name)
  if (key === '') return refuse('company-missing')
  for (const company of tx.all('company')) if (companyKey(company.name) === key) return company.id
  return addCompany(tx, name.trim(), context)
}

export const addCompany = (tx: Transaction, name: string, context: CommandContext): Id => {
  const company: Company = { id: context.newId(), name, website: '', notes: NO_TEXT, createdAt: context.now }
  tx.put('company', company)
  return company.id
}

/** A company that was only typed by mistake doesn't stay behind. */
export const removeCompanyIfUnused = (tx: Transaction, id: Id): void => {
  const company = tx.get('company', id)
  if (company?.website === '' && isEmptyText(company.notes)) removeCompanyWithoutTies(tx, id)
}

/** Whatever is noted of it. */
export const removeCompanyWithoutTies = (tx: Transaction, id: Id): void => {
  for (const _application of tx.applicationsOf(id)) return
  for (const application of tx.all('application')) if (application.agencyId === id) return
  for (const contact of tx.all('contact')) if (contact.companyId === id) return
  tx.remove('company', id)
}

export const updateCompany = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    changes: z
      .strictObject({ name: shortTextSchema.min(1), website: shortTextSchema, notes: typedTextSchema })
      .partial(),
  }),
  run: (tx, { id, changes }, context) => {
    if (!tx.get('company', id)) refuse('unknown-company')
    if (changes.name !== undefined) refuseKnownName(tx, id, changes.name)
    tx.update('company', id, (draft) => {
      if (changes.name !== undefined) draft.name = changes.name
      if (changes.website !== undefined) draft.website = changes.website
      if (changes.notes !== undefined) draft.notes = context.keepText(changes.notes)
    })
  },
})

/** Two companies of one name would be one to everything that is typed later: they are to be merged. */
const refuseKnownName = (tx: Transaction, id: Id, name: string): void => {
  const key = companyKey(name)
  if (key === '') refuse('company-missing')
  for (const company of tx.all('company'))
    if (company.id !== id && companyKey(company.name) === key) refuse('company-known')
}
