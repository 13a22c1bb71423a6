import { z } from 'zod'
import { outcomeSchema } from '../model/application'
import { type Id, idSchema } from '../model/id'
import { interviewIdOf } from '../model/interview'
import { promiseSchema } from '../model/promise'
import { typedTextSchema } from '../model/text'
import { type At, atSchema, compareAt, dayOf } from '../model/time'
import { bySchema, followUpWaySchema, lastEndingOf, replyKindSchema } from '../model/timeline-entry'
import { countAnew } from '../protocol/keeping-time'
import type { Transaction } from '../records/transaction'
import { type CommandContext, defineCommand } from './define-command'
import { knownAs } from './entry-now'
import { confirmLastHeld } from './held'
import { correctEndingOf, takeReply } from './late-answer'
import { refuseDroppedAfterApplying } from './moves'
import { refuse } from './refusal'
import { requireApplication, requireEntry } from './require-record'

/** What the user writes down; moves, endings and the first day are written by their own commands. */
const notableSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('applied') }),
  z.strictObject({ kind: z.literal('reply'), reply: replyKindSchema, by: bySchema }),
  z.strictObject({ kind: z.literal('interview-held') }),
  z.strictObject({ kind: z.literal('follow-up'), way: followUpWaySchema }),
  z.strictObject({ kind: z.literal('offer'), by: bySchema }),
  z.strictObject({ kind: z.literal('note') }),
])

/** Writes something that happened to the timeline. */
export const addEntry = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    applicationId: idSchema,
    happening: notableSchema,
    at: atSchema,
    text: typedTextSchema,
  }),
  run: (tx, { id, applicationId, happening, at, text }, context) => {
    const { outcome } = requireApplication(tx, applicationId)
    if (tx.get('entry', id)) refuse('id-taken')
    if (happening.kind === 'applied' && outcome === 'dropped') refuse('applied-after-dropping')
    refuseTheFuture(at, context)
    tx.put('entry', {
      ...happening,
      id,
      applicationId,
      at,
      recordedAt: context.now,
      known: knownAs(at, context),
      text: context.keepText(text),
    })
    refuseEarlyReplies(tx, applicationId)
    const entry = requireEntry(tx, id)
    takeReply(tx, entry, context)
    if (happening.kind === 'follow-up' && happening.way === 'thank-you') confirmLastHeld(tx, applicationId, at)
  },
})

/** Corrects when it happened, what was noted with it, or what it was. */
export const correctEntry = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    at: atSchema.optional(),
    text: typedTextSchema.optional(),
    reply: replyKindSchema.optional(),
    way: followUpWaySchema.optional(),
    outcome: outcomeSchema.optional(),
    /** `null`: no day was named after all. */
    by: promiseSchema.nullable().optional(),
  }),
  run: (tx, { id, at, text, reply, way, outcome, by }, context) => {
    const entry = requireEntry(tx, id)
    if (outcome) refuseDroppedAfterApplying(tx, entry.applicationId, outcome)
    if (at && isOfInterview(tx, id) && compareAt(at, entry.at) !== 0) refuse('entry-of-interview')
    if (at) refuseTheFuture(at, context)
    tx.update('entry', id, (draft) => {
      if (at && compareAt(at, draft.at) !== 0) {
        countAnew(tx, entry.applicationId)
        draft.at = at
        draft.known = knownAs(at, context)
      }
      if (text !== undefined) draft.text = context.keepText(text)
      if (reply && draft.kind === 'reply') draft.reply = reply
      if (by !== undefined && (draft.kind === 'reply' || draft.kind === 'offer')) {
        if (by === null) delete draft.by
        else draft.by = by
      }
      if (way && draft.kind === 'follow-up') draft.way = way
      if (outcome && draft.kind === 'outcome' && draft.outcome !== null) draft.outcome = outcome
    })
    if (outcome && entry.kind === 'outcome') correctOutcome(tx, entry.applicationId)
    refuseEarlyReplies(tx, entry.applicationId)
    if (entry.kind === 'reply') correctEndingOf(tx, entry, context)
  },
})

/** Takes an entry off the timeline. What the board itself wrote (added, moves, endings) stays: its day can be corrected. */
export const removeEntry = defineCommand({
  payload: z.strictObject({ id: idSchema }),
  run: (tx, { id }) => {
    const entry = requireEntry(tx, id)
    if (isOfInterview(tx, id)) refuse('entry-of-interview')
    if (entry.kind === 'added' || entry.kind === 'stage-transition' || entry.kind === 'outcome')
      refuse('entry-is-fixed')
    tx.remove('entry', id)
    refuseEarlyReplies(tx, entry.applicationId)
  },
})

/** Its day and its being there follow from the interview. */
const isOfInterview = (tx: Transaction, entryId: Id): boolean => {
  const interviewId = interviewIdOf(entryId)
  return interviewId !== null && tx.get('interview', interviewId) !== undefined
}

/** The card shows the last ending that its timeline tells. */
const correctOutcome = (tx: Transaction, applicationId: Id): void => {
  const outcome = lastEndingOf(tx.entriesOf(applicationId))?.outcome
  if (outcome)
    tx.update('application', applicationId, (draft) => {
      if (draft.outcome !== null) draft.outcome = outcome
    })
}

const refuseTheFuture = (at: At, context: CommandContext): void => {
  if (at.day > dayOf(context.now, context.zone)) refuse('in-the-future')
}

/** A reply answers something: on the day of applying it is day 0, before it there is nothing to answer. */
const refuseEarlyReplies = (tx: Transaction, applicationId: Id): void => {
  const entries = [...tx.entriesOf(applicationId)]
  const applied = entries
    .filter((entry) => entry.kind === 'applied')
    .map((entry) => entry.at.day)
    .sort()[0]
  if (applied === undefined) return
  if (entries.some((entry) => entry.kind === 'reply' && entry.at.day < applied)) refuse('reply-before-wait')
}
