import { z } from 'zod'
import { idSchema } from '../model/id'
import { atOf } from '../model/time'
import { defineCommand } from './define-command'
import { requireApplication } from './require-record'

/** The user looked at applications that have been quiet for long, and goes on waiting: the review asks again next week. */
export const keepWaiting = defineCommand({
  payload: z.strictObject({ ids: z.array(idSchema).min(1).max(10_000) }),
  run: (tx, { ids }, context) => {
    const at = atOf(context.now, context.zone)
    for (const applicationId of ids) {
      requireApplication(tx, applicationId)
      // A step that was dealt with at once: no list shows it, and the review sees that something was done this week.
      tx.put('step', {
        id: context.newId(),
        name: 'own',
        kind: 'reminder',
        applicationId,
        contactId: null,
        due: { at: context.now },
        again: null,
        overdueFrom: null,
        state: { kind: 'done', at, entryId: null },
        isEdited: true,
        text: '',
        createdAt: context.now,
      })
    }
  },
})
