import { z } from 'zod'
import { type Id, idSchema } from '../model/id'
import type { Step } from '../model/step'
import { atOf, dayOf } from '../model/time'
import { layOut } from '../protocol/lay-out'
import { protocolOf, situationOf } from '../protocol/reconcile'
import { followUpDue } from '../protocol/working-days'
import type { Transaction } from '../records/transaction'
import { type CommandContext, defineCommand } from './define-command'
import { firstClosedStage } from './late-answer'
import { moveCards } from './moves'
import { refuse } from './refusal'
import { requireApplication } from './require-record'

const idsSchema = z.array(idSchema).max(10_000)

/** The user looked at applications that have been quiet for long, and goes on waiting: the review asks again next week. */
export const keepWaiting = defineCommand({
  payload: z.strictObject({ ids: idsSchema.min(1) }),
  run: (tx, { ids }, context) => {
    for (const id of ids) keep(tx, id, context)
  },
})

/** What the user decided of each in a review: closed as "no answer", a follow-up now, or kept for another week. */
export const decideReview = defineCommand({
  payload: z.strictObject({ letGoIds: idsSchema, nudgeIds: idsSchema, keepIds: idsSchema }),
  run: (tx, { letGoIds, nudgeIds, keepIds }, context) => {
    const ids = [...letGoIds, ...nudgeIds, ...keepIds]
    if (new Set(ids).size < ids.length) refuse('decided-twice')
    for (const id of ids) if (requireApplication(tx, id).outcome !== null) refuse('has-ended')
    if (letGoIds.length > 0)
      moveCards(
        tx,
        {
          ids: letGoIds,
          stageId: (firstClosedStage(tx) ?? refuse('no-closed-stage')).id,
          place: 'top',
          outcome: 'ghosted',
        },
        context,
      )
    for (const id of nudgeIds) nudge(tx, id, context)
    for (const id of keepIds) keep(tx, id, context)
  },
})

const keep = (tx: Transaction, applicationId: Id, context: CommandContext): void => {
  requireApplication(tx, applicationId)
  // The review sees that something was done this week.
  const state = { kind: 'done', at: atOf(context.now, context.zone), entryId: null } as const
  tx.put('step', { ...ownStep(applicationId, context), kind: 'reminder', due: { at: context.now }, state })
}

/** The follow-up that the protocol would lay out is due now, or on the next working day; where it has none, one of the user's own. */
const nudge = (tx: Transaction, applicationId: Id, context: CommandContext): void => {
  const settings = protocolOf(tx)
  const times = {
    due: followUpDue(dayOf(context.now, context.zone), settings),
    again: null,
    overdueFrom: null,
    state: { kind: 'open' },
    isEdited: true,
    keepsTime: false,
  } as const
  const application = requireApplication(tx, applicationId)
  const wanted = layOut(situationOf(tx, application, context.zone), settings).steps.find(
    ({ kind }) => kind === 'follow-up',
  )
  const own = ownStep(applicationId, context)
  if (!wanted) tx.put('step', { ...own, ...times })
  else {
    const { id, name, kind, contactId } = wanted
    tx.put('step', { ...(tx.get('step', id) ?? { ...own, id, name, kind, contactId }), ...times })
  }
}

const ownStep = (applicationId: Id, context: CommandContext): Step => ({
  id: context.newId(),
  name: 'own',
  kind: 'follow-up',
  applicationId,
  contactId: null,
  due: { at: context.now },
  again: null,
  overdueFrom: null,
  state: { kind: 'open' },
  isEdited: true,
  keepsTime: false,
  text: '',
  createdAt: context.now,
})
