import { z } from 'zod'
import type { SentLetter } from '../drafts/letter-drafts'
import { type Id, idSchema } from '../model/id'
import { causeIdOf, dueSchema, isPending, type Step, stepSchema } from '../model/step'
import { typedTextSchema } from '../model/text'
import { atOf } from '../model/time'
import { followUpWaySchema } from '../model/timeline-entry'
import { peopleOfStep, unsentOf } from '../queries/people-of-step'
import type { Transaction } from '../records/transaction'
import { given } from './application-fields'
import { type CommandContext, defineCommand } from './define-command'
import { entryNow } from './entry-now'
import { confirmHeld } from './held'
import { refuse } from './refusal'
import { requireApplication } from './require-record'

const stepIdSchema = stepSchema.shape.id

/** What was written in the user's own words stands on the timeline. */
const lettersSchema = z
  .array(z.strictObject({ contactId: idSchema.nullable(), text: typedTextSchema }))
  .max(50) satisfies z.ZodType<SentLetter[]>

/** A step is dealt with. One that was sent or called is written to the timeline; `way: null`: there is nothing to write. */
export const doStep = defineCommand({
  payload: z.strictObject({
    id: stepIdSchema,
    way: followUpWaySchema.nullable(),
    /** Kept on the timeline as a note. */
    note: typedTextSchema.optional(),
    letters: lettersSchema.optional(),
  }),
  run: (tx, { id, way, note = '', letters = [] }, context) => {
    const step = requirePending(tx, id)
    if (step.applicationId !== null && note.trim() !== '')
      tx.put('entry', { ...entryNow(step.applicationId, context), kind: 'note', text: context.keepText(note) })
    const unsent = unsentOf(tx, step)
    if (step.applicationId !== null && way === 'thank-you' && unsent.length > 0 && peopleOfStep(tx, step).length > 1) {
      for (const contactId of unsent) sendTo(tx, id, contactId, letterTo(letters, contactId), context)
      return
    }
    const text = letters.map((letter) => letter.text).join('\n\n')
    const entryId =
      step.applicationId !== null && way !== null ? writeSent(tx, step.applicationId, way, text, context) : null
    const state = { kind: 'done', at: atOf(context.now, context.zone), entryId } as const
    tx.put('step', { ...step, state })
    if (step.name === 'application-deadline' && step.applicationId !== null)
      tx.put('entry', { ...entryNow(step.applicationId, context), kind: 'applied' })
    if (step.name === 'debrief' || step.name === 'thank-you') confirmHeld(tx, causeIdOf(step.id, step.name))
  },
})

/** Thanks went to one of those who were there; with the last one the step is done. */
export const sendStepTo = defineCommand({
  payload: z.strictObject({ id: stepIdSchema, contactId: idSchema, letters: lettersSchema.optional() }),
  run: (tx, { id, contactId, letters = [] }, context) => {
    const step = requirePending(tx, id)
    if (step.name !== 'thank-you' || !unsentOf(tx, step).includes(contactId)) refuse('unknown-contact')
    sendTo(tx, id, contactId, letterTo(letters, contactId), context)
  },
})

/** Left undone on purpose; the track goes on from now. */
export const skipStep = defineCommand({
  payload: z.strictObject({ id: stepIdSchema }),
  run: (tx, { id }, context) => {
    const step = requirePending(tx, id)
    tx.put('step', { ...step, state: { kind: 'skipped', at: atOf(context.now, context.zone) } })
  },
})

/** Put off. It keeps its own due time, and its place in the track. */
export const snoozeStep = defineCommand({
  payload: z.strictObject({ id: stepIdSchema, until: dueSchema }),
  run: (tx, { id, until }) => {
    const step = requirePending(tx, id)
    tx.put('step', { ...step, state: { kind: 'snoozed', until } })
  },
})

/** Another time or other words. From then on the protocol leaves both alone. */
export const editStep = defineCommand({
  payload: z.strictObject({
    id: stepIdSchema,
    changes: z.strictObject({ due: dueSchema, text: stepSchema.shape.text }).partial(),
  }),
  run: (tx, { id, changes }) => {
    const step = requirePending(tx, id)
    const times = changes.due ? ({ again: null, overdueFrom: null, state: { kind: 'open' } } as const) : {}
    tx.put('step', { ...step, ...given<Partial<Step>>(changes), ...times, isEdited: true })
  },
})

/** A step of the user's own, on an application, a person or nothing. */
export const addOwnStep = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    kind: stepSchema.shape.kind,
    applicationId: idSchema.nullable(),
    contactId: idSchema.nullable(),
    due: dueSchema,
    text: stepSchema.shape.text.min(1),
  }),
  run: (tx, own, context) => {
    if (tx.get('step', own.id)) refuse('id-taken')
    if (own.applicationId !== null) requireApplication(tx, own.applicationId)
    if (own.contactId !== null && !tx.get('contact', own.contactId)) refuse('unknown-contact')
    tx.put('step', {
      ...own,
      name: 'own',
      again: null,
      overdueFrom: null,
      state: { kind: 'open' },
      isEdited: true,
      keepsTime: false,
      createdAt: context.now,
    })
  },
})

export const removeOwnStep = defineCommand({
  payload: z.strictObject({ id: stepIdSchema }),
  run: (tx, { id }) => {
    const step = tx.get('step', id) ?? refuse('unknown-step')
    if (step.name !== 'own') refuse('step-of-protocol')
    tx.remove('step', id)
  },
})

const letterTo = (letters: readonly SentLetter[], contactId: Id): string =>
  letters.find((letter) => letter.contactId === contactId)?.text ?? ''

const sendTo = (tx: Transaction, stepId: Id, contactId: Id, letter: string, context: CommandContext): void => {
  const step = requirePending(tx, stepId)
  if (step.applicationId === null) return
  const text = [tx.get('contact', contactId)?.name, letter].filter(Boolean).join('\n\n')
  const entryId = writeSent(tx, step.applicationId, 'thank-you', text, context)
  const sent = { ...step, sentTo: [...(step.sentTo ?? []), { contactId, entryId }] }
  const isLast = unsentOf(tx, sent).length === 0
  const state = isLast ? ({ kind: 'done', at: atOf(context.now, context.zone), entryId } as const) : step.state
  tx.put('step', { ...sent, state })
  confirmHeld(tx, causeIdOf(stepId, 'thank-you'))
}

const requirePending = (tx: Transaction, id: Id): Step => {
  const step = tx.get('step', id) ?? refuse('unknown-step')
  return isPending(step) ? step : refuse('step-is-closed')
}

const writeSent = (
  tx: Transaction,
  applicationId: Id,
  way: z.infer<typeof followUpWaySchema>,
  /** To whom, where it went to one of several, and what was written in the user's own words. */
  text: string,
  context: CommandContext,
): Id => {
  const entry = { ...entryNow(applicationId, context), kind: 'follow-up', way, text: context.keepText(text) } as const
  tx.put('entry', entry)
  return entry.id
}
