import { z } from 'zod'
import { idSchema } from '../model/id'
import { typedTextSchema } from '../model/text'
import { defineCommand } from './define-command'
import { joinedNotes } from './joined-notes'
import { refuse } from './refusal'

/** As many as one dialog can show. */
export const MERGE_MAX = 50

/** Several records of one company become one: their applications, agencies, people and notes move to it, and they go. */
export const mergeCompanies = defineCommand({
  payload: z.strictObject({
    keepId: idSchema,
    mergeIds: z.array(idSchema).min(1).max(MERGE_MAX),
    /** What the notes are then; `null`: the notes of all, one after the other. */
    notes: typedTextSchema.nullable(),
  }),
  run: (tx, { keepId, mergeIds, notes }, context) => {
    const gone = new Set(mergeIds)
    if (gone.has(keepId)) refuse('merge-with-itself')
    const kept = tx.get('company', keepId) ?? refuse('unknown-company')
    const all = [kept, ...[...gone].map((id) => tx.get('company', id) ?? refuse('unknown-company'))]
    tx.put('company', {
      ...kept,
      website: all.find(({ website }) => website !== '')?.website ?? '',
      notes:
        notes === null
          ? joinedNotes(
              all.map((each) => each.notes),
              context,
            )
          : context.keepText(notes),
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
