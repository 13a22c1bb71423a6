import { z } from 'zod'
import { idSchema } from '../model/id'
import { paceSchema } from '../model/pace'
import { PROTOCOL_ID, protocolSettingsSchema } from '../model/protocol-settings'
import { templateNameSchema, templateSchema } from '../model/template'
import { countAnew } from '../protocol/keeping-time'
import { protocolOf } from '../protocol/reconcile'
import { isRule } from '../protocol/reconcile-touched'
import { given } from './application-fields'
import { defineCommand } from './define-command'
import { requireApplication } from './require-record'

const shape = protocolSettingsSchema.shape

const changesSchema = protocolSettingsSchema
  .omit({ id: true, steps: true, intervals: true })
  .extend({ steps: shape.steps.partial(), intervals: shape.intervals.partial() })
  .partial()

/** Changes how the protocol counts. Every open step follows, but those that the user edited. */
export const updateProtocol = defineCommand({
  payload: z.strictObject({ changes: changesSchema }),
  run: (tx, { changes }) => {
    const before = protocolOf(tx)
    const { steps, intervals, ...plain } = changes
    tx.put('protocol', {
      ...before,
      ...given(plain),
      id: PROTOCOL_ID,
      steps: { ...before.steps, ...given(steps ?? {}) },
      intervals: { ...before.intervals, ...given(intervals ?? {}) },
    })
    if (Object.keys(changes).some(isRule)) for (const { id } of [...tx.all('application')]) countAnew(tx, id)
  },
})

/** Switches the protocol off, or on again, for some applications. */
export const switchProtocol = defineCommand({
  payload: z.strictObject({ ids: z.array(idSchema).min(1).max(10_000), isOn: z.boolean() }),
  run: (tx, { ids, isOn }) => {
    for (const id of ids) {
      requireApplication(tx, id)
      tx.update('application', id, (draft) => {
        draft.isProtocolOff = !isOn
      })
    }
  },
})

/** How long to wait for these employers before the first follow-up; `null`: as in the settings. */
export const setPace = defineCommand({
  payload: z.strictObject({ ids: z.array(idSchema).min(1).max(10_000), pace: paceSchema.nullable() }),
  run: (tx, { ids, pace }) => {
    for (const id of ids) {
      requireApplication(tx, id)
      tx.update('application', id, (draft) => {
        draft.pace = pace
      })
      countAnew(tx, id)
    }
  },
})

/** The user's own words; `null`: the program's again. */
export const updateTemplate = defineCommand({
  payload: z.strictObject({ id: templateNameSchema, text: templateSchema.omit({ id: true }).nullable() }),
  run: (tx, { id, text }) => {
    if (text === null) tx.remove('template', id)
    else tx.put('template', { id, ...text })
  },
})
