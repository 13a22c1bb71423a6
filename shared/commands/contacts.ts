import { z } from 'zod'
import { contactRoleSchema } from '../model/contact'
import { type Id, idSchema } from '../model/id'
import { shortTextSchema, typedTextSchema } from '../model/text'
import type { Transaction } from '../records/transaction'
import { companyNamed, removeCompanyIfUnused } from './companies'
import { defineCommand } from './define-command'
import { refuse } from './refusal'
import { requireApplication } from './require-record'

const fields = z.strictObject({
  name: shortTextSchema.min(1),
  title: shortTextSchema,
  email: shortTextSchema,
  phone: shortTextSchema,
  url: shortTextSchema,
  notes: typedTextSchema,
})

/** Adds a person to an application: a new one, or one whom the user knows from another. */
export const linkContact = defineCommand({
  payload: z.strictObject({
    applicationId: idSchema,
    contactId: idSchema,
    role: contactRoleSchema,
    /** For a person not known yet; `null` for one who is. */
    newContact: fields.partial().required({ name: true }).nullable(),
  }),
  run: (tx, { applicationId, contactId, role, newContact }, context) => {
    const application = requireApplication(tx, applicationId)
    if (newContact) {
      if (tx.get('contact', contactId)) refuse('id-taken')
      tx.put('contact', {
        id: contactId,
        companyId: application.companyId,
        name: newContact.name,
        title: newContact.title ?? '',
        email: newContact.email ?? '',
        phone: newContact.phone ?? '',
        url: newContact.url ?? '',
        notes: context.keepText(newContact.notes ?? ''),
        createdAt: context.now,
      })
    } else if (!tx.get('contact', contactId)) refuse('unknown-contact')
    tx.update('application', applicationId, (draft) => {
      const link = draft.contacts.find((each) => each.contactId === contactId)
      if (link) link.role = role
      else draft.contacts.push({ contactId, role })
    })
  },
})

/** Takes a person off an application; a person who is then nobody's is removed. */
export const unlinkContact = defineCommand({
  payload: z.strictObject({ applicationId: idSchema, contactId: idSchema }),
  run: (tx, { applicationId, contactId }) => {
    requireApplication(tx, applicationId)
    for (const interview of [...tx.interviewsOf(applicationId)])
      if (interview.interviewerIds.includes(contactId))
        tx.put('interview', {
          ...interview,
          interviewerIds: interview.interviewerIds.filter((each) => each !== contactId),
        })
    tx.update('application', applicationId, (draft) => {
      const place = draft.contacts.findIndex((each) => each.contactId === contactId)
      if (place >= 0) draft.contacts.splice(place, 1)
    })
    for (const application of tx.all('application'))
      if (application.contacts.some((each) => each.contactId === contactId)) return
    removeContacts(tx, new Set([contactId]))
  },
})

/** The user's own steps stay, and name nobody. */
export const removeContacts = (tx: Transaction, ids: ReadonlySet<Id>): void => {
  for (const step of [...tx.all('step')])
    if (step.name === 'own' && step.contactId !== null && ids.has(step.contactId))
      tx.put('step', { ...step, contactId: null })
  for (const id of ids) tx.remove('contact', id)
}

export const updateContact = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    changes: fields
      .extend({
        /** A name; `''`: of no company. */
        company: shortTextSchema,
      })
      .partial(),
  }),
  run: (tx, { id, changes }, context) => {
    const before = tx.get('contact', id) ?? refuse('unknown-contact')
    const { company } = changes
    const companyId =
      company === undefined ? before.companyId : company === '' ? null : companyNamed(tx, company, context)
    tx.update('contact', id, (draft) => {
      const { notes, company: _name, ...plain } = changes
      draft.companyId = companyId
      for (const [field, value] of Object.entries(plain))
        if (value !== undefined) draft[field as keyof typeof plain] = value // the keys that the schema allows
      if (notes !== undefined) draft.notes = context.keepText(notes)
    })
    if (before.companyId !== null && companyId !== before.companyId) removeCompanyIfUnused(tx, before.companyId)
  },
})
