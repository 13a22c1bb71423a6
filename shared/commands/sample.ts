import { z } from 'zod'
import { idSchema } from '../model/id'
import { sampleHuntOf } from '../sample/sample-hunt'
import { addSampleViews, removeSampleViews } from '../sample/sample-views'
import { removeCompanyWithoutTies } from './companies'
import { removeContacts } from './contacts'
import type { CommandContext } from './define-command'
import { defineCommand } from './define-command'
import { removeApplication } from './remove-application'

/** Adds the invented hunt, its dates relative to today. Does nothing when one is there. */
export const addSample = defineCommand({
  payload: z.strictObject({}),
  run: (tx, _payload, context: CommandContext) => {
    for (const hunt of tx.all('hunt')) if (hunt.isSample) return
    sampleHuntOf(tx, context)
    addSampleViews(tx, context)
  },
})

/** Removes the invented hunt and all that belongs to it alone; a person whom the user took over into their own stays. */
export const removeSample = defineCommand({
  payload: z.strictObject({ huntId: idSchema }),
  run: (tx, { huntId }) => {
    if (!tx.get('hunt', huntId)?.isSample) return
    const companies = new Set<string>()
    const contacts = new Set<string>()
    for (const application of [...tx.all('application')]) {
      if (application.huntId !== huntId) continue
      companies.add(application.companyId)
      if (application.agencyId) companies.add(application.agencyId)
      for (const { contactId } of application.contacts) contacts.add(contactId)
      removeApplication(tx, application.id)
    }
    for (const application of tx.all('application'))
      for (const { contactId } of application.contacts) contacts.delete(contactId)
    removeContacts(tx, contacts)
    for (const id of companies) removeCompanyWithoutTies(tx, id)
    removeSampleViews(tx)
    tx.remove('hunt', huntId)
  },
})
