import { defineCommand } from './define-command'
import { mergedNotes, mergePayload, recordsToMerge } from './merging'
import { refuse } from './refusal'

/** Several records of one company become one: their applications, agencies, people and notes move to it, and they go. */
export const mergeCompanies = defineCommand({
  payload: mergePayload,
  run: (tx, { keepId, mergeIds, notes }, context) => {
    const { gone, kept, all } = recordsToMerge(
      { keepId, mergeIds },
      (id) => tx.get('company', id) ?? refuse('unknown-company'),
    )
    tx.put('company', {
      ...kept,
      website: all.find(({ website }) => website !== '')?.website ?? '',
      notes: mergedNotes(all, notes, context),
    })
    for (const { id, companyId, agencyId } of [...tx.all('application')]) {
      const isAgency = agencyId !== null && gone.has(agencyId)
      if (!gone.has(companyId) && !isAgency) continue
      tx.update('application', id, (draft) => {
        if (gone.has(companyId)) draft.companyId = keepId
        if (isAgency) draft.agencyId = keepId
      })
    }
    for (const contact of [...tx.all('contact')])
      if (contact.companyId !== null && gone.has(contact.companyId))
        tx.put('contact', { ...contact, companyId: keepId })
    for (const id of gone) tx.remove('company', id)
  },
})
