import { z } from 'zod'
import { idSchema } from '../model/id'
import { shortTextSchema } from '../model/text'
import { dayOf, daySchema } from '../model/time'
import { given } from './application-fields'
import { defineCommand } from './define-command'
import { refuse } from './refusal'

export const createHunt = defineCommand({
  payload: z.strictObject({ id: idSchema, name: shortTextSchema.min(1) }),
  run: (tx, { id, name }, { now, zone }) => {
    if (tx.get('hunt', id)) refuse('id-taken')
    tx.put('hunt', { id, name, startedOn: dayOf(now, zone), endedOn: null, isSample: false, createdAt: now })
  },
})

export const updateHunt = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    changes: z
      .strictObject({ name: shortTextSchema.min(1), startedOn: daySchema, endedOn: daySchema.nullable() })
      .partial(),
  }),
  run: (tx, { id, changes }) => {
    if (!tx.get('hunt', id)) refuse('unknown-hunt')
    tx.update('hunt', id, (draft) => {
      Object.assign(draft, given(changes))
    })
  },
})
