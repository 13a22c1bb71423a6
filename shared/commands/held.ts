import type { Id } from '../model/id'
import { endOf, heldEntryId, type Interview, interviewIdOf } from '../model/interview'
import { NO_TEXT } from '../model/text'
import { type At, atOf } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import type { Transaction } from '../records/transaction'
import type { CommandContext } from './define-command'
import { knownAs } from './entry-now'
import { requireApplication, requireInterview } from './require-record'

/** What became of an interview, and whether it is the user who says so; the timeline follows. */
export const setState = (
  tx: Transaction,
  id: Id,
  state: Interview['state'],
  context: CommandContext,
  isByUser: boolean,
): void => {
  const before = requireInterview(tx, id)
  const now = { at: atOf(context.now, context.zone), by: 'user' } as const
  // Called off once more it was called off then, unless an earlier version didn't keep the day.
  const known = before.cancelled?.by === 'user' && before.cancelled.at !== null ? before.cancelled : now
  const cancelled = state === 'cancelled' ? known : null
  tx.put('interview', { ...before, state, cancelled, isConfirmed: state === 'held' && isByUser })
  if (state === 'held') writeHeld(tx, id, context)
  else tx.remove('entry', heldEntryId(id))
}

/** The timeline tells it at its end, or now while it is still going on. */
export const writeHeld = (tx: Transaction, id: Id, context: CommandContext): void => {
  const interview = requireInterview(tx, id)
  const end = endOf(interview)
  const at = atOf(end < context.now ? end : context.now, interview.zone)
  const entryId = heldEntryId(id)
  const before = tx.get('entry', entryId)
  tx.put('entry', {
    id: entryId,
    applicationId: interview.applicationId,
    kind: 'interview-held',
    at,
    recordedAt: before?.recordedAt ?? context.now,
    known: knownAs(at, context),
    text: before?.text ?? NO_TEXT,
  })
}

/** The user wrote about it or thanked for it: it took place. */
export const confirmHeld = (tx: Transaction, entryId: Id): void => {
  const id = interviewIdOf(entryId)
  if (id === null) return
  tx.update('interview', id, (draft) => {
    if (draft.state === 'held') draft.isConfirmed = true
  })
}

/** Thanks go to the last interview before them; after the end they answer the no. */
export const confirmLastHeld = (tx: Transaction, applicationId: Id, { day }: At): void => {
  const { outcome, archivedAt } = requireApplication(tx, applicationId)
  if (outcome !== null || archivedAt !== null) return
  let last: TimelineEntry | null = null
  for (const entry of tx.entriesOf(applicationId))
    if (entry.kind === 'interview-held' && entry.at.day <= day && (!last || entry.at.day > last.at.day)) last = entry
  if (last) confirmHeld(tx, last.id)
}
