import type { Outcome } from '../model/application'
import type { Id } from '../model/id'
import { compareRank } from '../model/rank'
import { STAGE_KINDS, type Stage } from '../model/stage'
import type { At } from '../model/time'
import { compareEntries, type ReplyKind, type TimelineEntry } from '../model/timeline-entry'
import type { Transaction } from '../records/transaction'
import { moveApplications } from './applications'
import type { CommandContext } from './define-command'
import { entryNow } from './entry-now'
import { requireApplication } from './require-record'

/** Endings that an employer's word can still change; what the user decided stays. */
const OPEN_TO_AN_ANSWER: ReadonlySet<Outcome> = new Set(['ghosted', 'rejected', 'cancelled'])

/** An answer after the ending: a plain no changes the outcome, any other that ends a wait re-opens the application. */
export const takeLateAnswer = (
  tx: Transaction,
  applicationId: Id,
  reply: ReplyKind,
  at: At,
  context: CommandContext,
): void => {
  const { outcome } = requireApplication(tx, applicationId)
  if (outcome === null || !OPEN_TO_AN_ANSWER.has(outcome) || !isAfterEnding(tx, applicationId, at)) return
  switch (reply) {
    case 'acknowledgement':
    case 'holding':
      return
    case 'no':
    case 'cancelled':
      changeOutcome(tx, applicationId, reply === 'no' ? 'rejected' : 'cancelled', context)
      return
    case 'question':
    case 'invitation':
    case 'offer': {
      const stage = stageBefore(tx, applicationId)
      if (stage)
        moveApplications.run(tx, { ids: [applicationId], stageId: stage.id, place: 'top', outcome: null }, context)
    }
  }
}

const changeOutcome = (tx: Transaction, applicationId: Id, outcome: Outcome, context: CommandContext): void => {
  if (requireApplication(tx, applicationId).outcome === outcome) return
  tx.put('entry', { ...entryNow(applicationId, context), kind: 'outcome', outcome })
  tx.update('application', applicationId, (draft) => {
    draft.outcome = outcome
  })
}

const isAfterEnding = (tx: Transaction, applicationId: Id, at: At): boolean => {
  for (const entry of tx.entriesOf(applicationId))
    if (entry.kind === 'outcome' && entry.outcome !== null && entry.at.day > at.day) return false
  return true
}

/** Where the card stood before it was closed, or the last open column that is left of where it would be. */
const stageBefore = (tx: Transaction, applicationId: Id): Stage | null => {
  let closing: Extract<TimelineEntry, { kind: 'stage-transition' }> | null = null
  for (const entry of tx.entriesOf(applicationId)) {
    if (entry.kind !== 'stage-transition' || tx.get('stage', entry.toStageId)?.kind !== 'closed') continue
    if (!closing || compareEntries(entry, closing) > 0) closing = entry
  }
  const before = closing ? tx.get('stage', closing.fromStageId) : undefined
  if (before && before.removedAt === null && before.kind !== 'closed') return before
  const standing = [...tx.all('stage')].filter((stage) => stage.removedAt === null).sort(compareRank)
  const kind = before && before.kind !== 'closed' ? before.kind : 'applied'
  const isNotLater = (stage: Stage): boolean => STAGE_KINDS.indexOf(stage.kind) <= STAGE_KINDS.indexOf(kind)
  return standing.findLast(isNotLater) ?? standing.find((stage) => stage.kind !== 'closed') ?? null
}
