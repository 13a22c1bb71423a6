import { z } from 'zod'
import { type Id, idSchema } from '../model/id'
import { heldEntryId, heldFrom, type Interview, interviewSchema } from '../model/interview'
import { compareRank } from '../model/rank'
import { STAGE_KINDS, type Stage } from '../model/stage'
import { stepIdOf } from '../model/step'
import { NO_TEXT, shortTextSchema } from '../model/text'
import { atOf, dayOf, isKnownZone } from '../model/time'
import { closingMomentOf } from '../protocol/closing-word'
import { countAnew } from '../protocol/keeping-time'
import type { Transaction } from '../records/transaction'
import { given } from './application-fields'
import { type CommandContext, defineCommand } from './define-command'
import { setState, writeHeld } from './held'
import { moveCards } from './moves'
import { refuse } from './refusal'
import { requireApplication, requireInterview } from './require-record'

const shape = interviewSchema.shape

const plannedFields = {
  round: shape.round,
  kind: shape.kind,
  startAt: shape.startAt,
  zone: shape.zone,
  lengthMinutes: shape.lengthMinutes,
  place: shape.place,
  interviewerIds: shape.interviewerIds,
}

/** People who will be there and whom nobody knew yet. */
const newPeople = z.array(z.strictObject({ id: idSchema, name: shortTextSchema.min(1) })).max(20)

/** A new interview. The card moves to interviewing when it stands left of it, or was closed. */
export const planInterview = defineCommand({
  payload: z.strictObject({
    id: idSchema.max(90),
    applicationId: idSchema,
    ...plannedFields,
    promise: shape.promise.optional(),
    newPeople: newPeople.optional(),
  }),
  run: (tx, { id, applicationId, newPeople: people = [], promise = null, ...fields }, context) => {
    requireApplication(tx, applicationId)
    addPeople(tx, applicationId, people, context)
    if (tx.get('interview', id)) refuse('id-taken')
    requireKnown(tx, fields)
    refuseEarlyPromise({ ...fields, promise })
    linkInterviewers(tx, applicationId, fields.interviewerIds)
    tx.put('interview', {
      ...fields,
      id,
      applicationId,
      state: 'planned',
      promise,
      debrief: null,
      plannedAt: atOf(context.now, context.zone),
      isConfirmed: false,
      cancelled: null,
      createdAt: context.now,
    })
    moveToInterviewing(tx, applicationId, context)
    // Whoever notes an interview afterwards says that it took place.
    if (isOver(tx, id, context)) setState(tx, id, 'held', context, true)
  },
})

/** Another time, place, round or people, or what they promised. A new time in the future makes one planned that didn't take place. */
export const updateInterview = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    changes: z.strictObject({ ...plannedFields, promise: shape.promise }).partial(),
    newPeople: newPeople.optional(),
  }),
  run: (tx, { id, changes, newPeople: people = [] }, context) => {
    const before = requireInterview(tx, id)
    addPeople(tx, before.applicationId, people, context)
    requireKnown(tx, changes)
    linkInterviewers(tx, before.applicationId, changes.interviewerIds ?? [])
    const after: Interview = { ...before, ...given<Partial<Interview>>(changes) }
    const isMoved = after.startAt !== before.startAt || after.lengthMinutes !== before.lengthMinutes
    const state = isMoved && heldFrom(after) > context.now ? 'planned' : after.state
    if (changes.promise && (state === 'cancelled' || state === 'no-show')) refuse('interview-not-held')
    if (changes.promise || isMoved) refuseEarlyPromise(after)
    const isConfirmed = state === 'held' && (after.isConfirmed || changes.promise != null)
    tx.put('interview', { ...after, state, isConfirmed, cancelled: state === 'cancelled' ? after.cancelled : null })
    if (isMoved || !isSamePromise(after, before)) countAnew(tx, before.applicationId)
    if (state === 'planned' && after.startAt !== before.startAt) remindAnew(tx, id)
    // A new date is as good as a new interview: the application goes on.
    if (state === 'planned' && before.state !== 'planned') moveToInterviewing(tx, before.applicationId, context)
    if (state === 'held') writeHeld(tx, id, context)
    else tx.remove('entry', heldEntryId(id))
    if (isRunning(tx, before.applicationId) && isOver(tx, id, context)) setState(tx, id, 'held', context, false)
  },
})

const isSamePromise = ({ promise: a }: Interview, { promise: b }: Interview): boolean =>
  a?.day === b?.day && a?.time === b?.time

/** It doesn't or didn't take place: their invitation stands, and the wait for a new date begins. */
export const cancelInterview = defineCommand({
  payload: z.strictObject({ id: idSchema }),
  run: (tx, { id }, context) => {
    setState(tx, id, 'cancelled', context, false)
  },
})

/** It took place after all, or they missed it. */
export const markInterview = defineCommand({
  payload: z.strictObject({ id: idSchema, state: z.enum(['held', 'no-show']) }),
  run: (tx, { id, state }, context) => {
    const interview = requireInterview(tx, id)
    if (interview.startAt > context.now) refuse('interview-not-begun')
    setState(tx, id, state, context, true)
  },
})

/** Half an hour after their end planned interviews of applications that run count as held. Main runs it by the clock; undo passes it over. */
export const holdDueInterviews = defineCommand({
  payload: z.strictObject({}),
  isUndoable: 'aside',
  source: 'clock',
  run: (tx, _payload, context) => {
    for (const interview of [...tx.plannedInterviews()])
      if (isRunning(tx, interview.applicationId) && isOver(tx, interview.id, context)) {
        setState(tx, interview.id, 'held', context, false)
      }
  },
})

const requireKnown = (
  tx: Transaction,
  { zone, interviewerIds }: { readonly zone?: string | undefined; readonly interviewerIds?: readonly Id[] | undefined },
): void => {
  if (zone !== undefined && !isKnownZone(zone)) refuse('unknown-zone')
  for (const contactId of interviewerIds ?? []) if (!tx.get('contact', contactId)) refuse('unknown-contact')
}

const addPeople = (
  tx: Transaction,
  applicationId: Id,
  people: z.infer<typeof newPeople>,
  context: CommandContext,
): void => {
  const { companyId } = requireApplication(tx, applicationId)
  const blank = { title: '', email: '', phone: '', url: '', notes: NO_TEXT }
  for (const { id, name } of people) {
    if (tx.get('contact', id)) refuse('id-taken')
    tx.put('contact', { ...blank, id, name, companyId, createdAt: context.now })
  }
}

/** Whoever interviews belongs to the application from then on. */
const linkInterviewers = (tx: Transaction, applicationId: Id, interviewerIds: readonly Id[]): void => {
  const known = new Set(requireApplication(tx, applicationId).contacts.map(({ contactId }) => contactId))
  const added = interviewerIds.filter((id) => !known.has(id))
  if (added.length > 0)
    tx.update('application', applicationId, (draft) => {
      for (const contactId of added) draft.contacts.push({ contactId, role: 'interviewer' })
    })
}

/** What was done or put off was the reminder of the old time. One whose time is the user's own stays put off until then. */
const remindAnew = (tx: Transaction, id: Id): void => {
  const step = tx.get('step', stepIdOf(id, 'interview'))
  if (!step || step.state.kind === 'open' || step.state.kind === 'cancelled') return
  if (step.state.kind === 'snoozed' && step.isEdited) return
  tx.put('step', { ...step, state: { kind: 'open' }, isEdited: false })
}

/** It is planned, and half an hour has passed since its end. */
const isOver = (tx: Transaction, id: Id, { now }: CommandContext): boolean => {
  const interview = requireInterview(tx, id)
  return interview.state === 'planned' && heldFrom(interview) <= now
}

/** Of an interview in what has ended or is archived nobody knows whether it took place: the user is asked. */
const isRunning = (tx: Transaction, applicationId: Id): boolean =>
  closingMomentOf(
    requireApplication(tx, applicationId),
    [...tx.entriesOf(applicationId)],
    [...tx.interviewsOf(applicationId)],
  ) === null

const refuseEarlyPromise = ({ startAt, zone, promise }: Pick<Interview, 'startAt' | 'zone' | 'promise'>): void => {
  if (promise && promise.day < dayOf(startAt, zone)) refuse('promise-before-interview')
}

const moveToInterviewing = (tx: Transaction, applicationId: Id, context: CommandContext): void => {
  const kind = tx.get('stage', requireApplication(tx, applicationId).stageId)?.kind ?? 'saved'
  const isLeft = STAGE_KINDS.indexOf(kind) < STAGE_KINDS.indexOf('interviewing')
  if (!isLeft && kind !== 'closed') return
  const target = [...tx.all('stage')].filter(isInterviewing).sort(compareRank)[0]
  if (target) moveCards(tx, { ids: [applicationId], stageId: target.id, place: 'top', outcome: null }, context)
}

const isInterviewing = (stage: Stage): boolean => stage.kind === 'interviewing' && stage.removedAt === null
