import type { Application } from '../model/application'
import type { Id } from '../model/id'
import { DEFAULT_PROTOCOL, PROTOCOL_ID, type ProtocolSettings } from '../model/protocol-settings'
import { isPending, type Step } from '../model/step'
import type { Instant } from '../model/time'
import { unsentOf } from '../queries/people-of-step'
import type { Transaction } from '../records/transaction'
import { instantOfDue } from './due-times'
import { keepsItsTime } from './keeping-time'
import type { Closing, LaidOut } from './laid-out'
import { layOut, type Situation } from './lay-out'

type Moment = { readonly now: Instant; readonly zone: string }

/** The user's settings of the protocol, or those that it begins with. */
export const protocolOf = (records: Pick<Transaction, 'get'>): ProtocolSettings =>
  records.get('protocol', PROTOCOL_ID) ?? DEFAULT_PROTOCOL

/** All that the next steps of an application follow from, as it is inside a command. */
export const situationOf = (tx: Transaction, application: Application, zone: string): Situation => ({
  application,
  entries: [...tx.entriesOf(application.id)],
  interviews: [...tx.interviewsOf(application.id)],
  steps: [...tx.stepsOf(application.id)],
  kindOf: (stageId: Id) => tx.get('stage', stageId)?.kind ?? null,
  zone,
})

/** Brings the steps of one application in line with what happened to it. Done at the end of each command that touches it. */
export const reconcile = (tx: Transaction, applicationId: Id, moment: Moment): void => {
  const application = tx.get('application', applicationId)
  if (!application) return
  reopenUndone(tx, applicationId)
  const situation = situationOf(tx, application, moment.zone)
  const { steps } = situation
  const layout = layOut(situation, protocolOf(tx))
  const wanted = new Map(layout.steps.map((step) => [step.id, step]))
  const done = new Map(layout.done.map((closing) => [closing.id, closing]))
  const isArchived = application.archivedAt !== null
  for (const step of steps) {
    if (step.name === 'own') keepOwn(tx, step, isArchived)
    else if (!wanted.has(step.id)) close(tx, step, done.get(step.id), isArchived)
  }
  for (const id of layout.undone) reopenWithoutLetter(tx, id)
  for (const step of wanted.values()) {
    open(tx, applicationId, step, moment)
    closeThanked(tx, step.id)
  }
}

/** Who was still to be thanked is not among those who were there any more. */
const closeThanked = (tx: Transaction, stepId: Id): void => {
  const step = tx.get('step', stepId)
  const entryId = step?.sentTo?.at(-1)?.entryId
  const sent = entryId === undefined ? undefined : tx.get('entry', entryId)
  if (step && sent && isPending(step) && unsentOf(tx, step).length === 0)
    tx.put('step', { ...step, state: { kind: 'done', at: sent.at, entryId: sent.id } })
}

/** A letter was taken back, and the next one moved up to the step before. */
const reopenWithoutLetter = (tx: Transaction, stepId: Id): void => {
  const step = tx.get('step', stepId)
  if (step) tx.put('step', { ...step, state: CANCELLED })
}

/** What was done is to do again once its trace on the timeline was taken back. */
const reopenUndone = (tx: Transaction, applicationId: Id): void => {
  for (const step of [...tx.stepsOf(applicationId)]) {
    const { state } = step
    const sentTo = step.sentTo?.filter(({ entryId }) => tx.get('entry', entryId))
    const isOneTakenBack = sentTo !== undefined && sentTo.length < (step.sentTo?.length ?? 0)
    // Where the user said "that's all", no letter had closed it.
    const isByLetter = state.kind === 'done' && state.entryId !== null
    const isUndone = isByLetter && (isOneTakenBack || !tx.get('entry', state.entryId ?? ''))
    const rest = isOneTakenBack ? { ...step, sentTo } : step
    if (isUndone) tx.put('step', { ...rest, state: CANCELLED })
    else if (isOneTakenBack) tx.put('step', rest)
  }
}

const CANCELLED = { kind: 'cancelled', by: 'protocol', until: null } as const

const keepOwn = (tx: Transaction, step: Step, isArchived: boolean): void => {
  if (isArchived) close(tx, step, undefined, true)
  else if (step.state.kind === 'cancelled') revive(tx, step)
}

const close = (tx: Transaction, step: Step, closing: Closing | undefined, isArchived: boolean): void => {
  const isDealtWith = step.state.kind === 'cancelled' && closing !== undefined && !isArchived
  const isByAnother = step.state.kind === 'done' && closing !== undefined && step.state.entryId !== closing.entryId
  if (!isPending(step) && !isDealtWith && !isByAnother) return
  const until = step.state.kind === 'snoozed' ? step.state.until : null
  const state = closing
    ? ({ kind: 'done', at: closing.at, entryId: closing.entryId } as const)
    : ({ kind: 'cancelled', by: isArchived ? 'archive' : 'protocol', until } as const)
  tx.put('step', { ...step, state })
}

const open = (tx: Transaction, applicationId: Id, laidOut: LaidOut, moment: Moment): void => {
  const { isPast, due, again, overdueFrom, ...identity } = laidOut
  const known = tx.get('step', laidOut.id)
  if (!known) {
    if (isPast && instantOfDue(due, moment.zone) <= moment.now) return
    const fresh = {
      applicationId,
      state: { kind: 'open' },
      isEdited: false,
      keepsTime: false,
      text: '',
      createdAt: moment.now,
    } as const
    tx.put('step', { ...identity, ...fresh, due, again, overdueFrom })
    return
  }
  if (known.state.kind !== 'open' && known.state.kind !== 'cancelled') return
  const { contactId } = identity
  const times = known.isEdited || keepsItsTime(known) ? {} : { due, again, overdueFrom }
  const timed = { ...known, contactId, ...times }
  if (known.state.kind === 'open') tx.put('step', timed)
  else revive(tx, timed)
}

/** Out of the archive everything comes back: what its time has passed for is due now. */
const revive = (tx: Transaction, step: Step): void => {
  if (step.state.kind !== 'cancelled') return
  const { until } = step.state
  tx.put('step', { ...step, state: until === null ? { kind: 'open' } : { kind: 'snoozed', until } })
}
