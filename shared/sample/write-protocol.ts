import type { CommandContext } from '../commands/define-command'
import type { Application } from '../model/application'
import { heldEntryId, type Interview } from '../model/interview'
import { isPending } from '../model/step'
import { addDays, addHours, atOf, type Day, instantOf } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import { reconcile } from '../protocol/reconcile'
import type { Transaction } from '../records/transaction'

/** Its interview is tomorrow at this time. */
const TOMORROW_AT = '14:00'
/** The open offer is to be answered in as many days. */
const OFFER_DAYS = 3
/** What was to be thanked for longer ago has been done. */
const FRESH_DAYS = 2

/** Gives the live applications of the sample their interviews, then lays out the next steps of all. */
export const writeProtocol = (
  tx: Transaction,
  applications: readonly Application[],
  today: Day,
  context: CommandContext,
): void => {
  for (const application of applications) {
    const entries = [...tx.entriesOf(application.id)]
    const held = entries.filter(({ kind }) => kind === 'interview-held')
    const kind = tx.get('stage', application.stageId)?.kind
    if (application.outcome === null && kind === 'interviewing' && held.length === 0)
      planTomorrow(tx, application, today, context)
    for (const entry of held)
      if (entry.at.day === addDays(today, -1)) tellOfInterview(tx, application, entry, held.length, context)
    for (const entry of entries)
      if (entry.kind === 'offer' && application.outcome === null)
        tx.put('entry', { ...entry, by: { day: addDays(today, OFFER_DAYS), time: null } })
    reconcile(tx, application.id, context)
    settleOld(tx, application, today)
  }
}

const interviewOf = (
  application: Application,
  number: number,
  context: CommandContext,
): Omit<Interview, 'startAt' | 'state'> => ({
  id: context.newId(),
  applicationId: application.id,
  round: { number, label: '' },
  kind: 'technical',
  zone: context.zone,
  lengthMinutes: 60,
  place: 'By video',
  interviewerIds: application.contacts.slice(-1).map(({ contactId }) => contactId),
  promise: null,
  debrief: null,
  plannedAt: atOf(addHours(context.now, -4 * 24), context.zone),
  isConfirmed: true,
  cancelled: null,
  createdAt: addHours(context.now, -4 * 24),
})

const planTomorrow = (tx: Transaction, application: Application, today: Day, context: CommandContext): void => {
  const startAt = instantOf(addDays(today, 1), TOMORROW_AT, context.zone)
  tx.put('interview', { ...interviewOf(application, 1, context), startAt, state: 'planned' })
}

/** The entry of an interview is named after it. */
const tellOfInterview = (
  tx: Transaction,
  application: Application,
  entry: TimelineEntry,
  round: number,
  context: CommandContext,
): void => {
  const interview = interviewOf(application, round, context)
  const startAt = addHours(instantOf(entry.at.day, entry.at.time ?? TOMORROW_AT, context.zone), -1)
  tx.put('interview', { ...interview, startAt, state: 'held' })
  tx.remove('entry', entry.id)
  tx.put('entry', { ...entry, id: heldEntryId(interview.id) })
}

const settleOld = (tx: Transaction, application: Application, today: Day): void => {
  for (const step of [...tx.stepsOf(application.id)]) {
    if (step.name !== 'thank-you' || !isPending(step)) continue
    const cause = tx.get('entry', step.id.split('/thank-you')[0] ?? '')
    if (cause && cause.at.day < addDays(today, -FRESH_DAYS))
      tx.put('step', { ...step, state: { kind: 'done', at: cause.at, entryId: null } })
  }
}
