import type { Outcome } from '../model/application'
import type { Id } from '../model/id'
import { compareRank } from '../model/rank'
import { STAGE_KINDS, type Stage } from '../model/stage'
import { compareAt } from '../model/time'
import { compareEntries, type ReplyKind, type TimelineEntry } from '../model/timeline-entry'
import { closingMomentOf, momentOf } from '../protocol/closing-word'
import type { Transaction } from '../records/transaction'
import type { CommandContext } from './define-command'
import { entryNow, knownAs } from './entry-now'
import { moveCards } from './moves'
import { requireApplication } from './require-record'
import { bringBackOfEnding, takeOff } from './taken-off'

type Reply = Extract<TimelineEntry, { kind: 'reply' }>

/** Endings that an employer's word can still change; what the user decided stays. */
const OPEN_TO_AN_ANSWER: ReadonlySet<Outcome> = new Set(['ghosted', 'rejected', 'cancelled'])

const ENDS_AS: Readonly<Partial<Record<ReplyKind, 'rejected' | 'cancelled'>>> = {
  no: 'rejected',
  cancelled: 'cancelled',
}

/** What a reply does to the application: a plain no and a cancellation close it on their day; an answer after the ending changes or re-opens it. */
export const takeReply = (tx: Transaction, entry: TimelineEntry, context: CommandContext): void => {
  const reply = entry.kind === 'offer' ? entry.kind : entry.kind === 'reply' ? entry.reply : null
  if (reply === null) return
  const { outcome } = requireApplication(tx, entry.applicationId)
  const endsAs = ENDS_AS[reply]
  if (outcome === null) {
    if (endsAs) closeBy(tx, entry, endsAs, context)
  } else if (OPEN_TO_AN_ANSWER.has(outcome)) {
    if (endsAs) changeOutcome(tx, entry, endsAs, context)
    else if (isReopening(reply, outcome) && isAfterEnding(tx, entry) && !isRefused(tx, entry.applicationId))
      reopen(tx, entry.applicationId, context)
  }
}

/** After a silence "still deciding" goes on, too; after a no it is no word of another kind. */
const isReopening = (reply: ReplyKind, outcome: Outcome): boolean =>
  reply !== 'acknowledgement' && (reply !== 'holding' || outcome === 'ghosted')

type Told = Pick<TimelineEntry, 'applicationId' | 'at'>

/** Unless they spoke again after it, which was noted before. Without a closed column the reply stands alone. */
const closeBy = (tx: Transaction, { applicationId, at }: Told, outcome: Outcome, context: CommandContext): void => {
  if (!isRefused(tx, applicationId)) return
  const closed = firstClosedStage(tx)
  if (closed) moveCards(tx, { ids: [applicationId], stageId: closed.id, place: 'top', outcome, endedAt: at }, context)
  else takeOff(tx, applicationId, 'ending', momentOf(at, context.now), context)
}

/** A no or a cancellation is their last word, in the order in which things happened. */
const isRefused = (tx: Transaction, applicationId: Id): boolean => {
  const running = { outcome: null, archivedAt: null }
  return closingMomentOf(running, [...tx.entriesOf(applicationId)], [...tx.interviewsOf(applicationId)]) !== null
}

export const firstClosedStage = (tx: Transaction): Stage | null =>
  [...tx.all('stage')].filter(({ kind, removedAt }) => kind === 'closed' && removedAt === null).sort(compareRank)[0] ??
  null

const changeOutcome = (
  tx: Transaction,
  { applicationId, at }: Told,
  outcome: Outcome,
  context: CommandContext,
): void => {
  const before = requireApplication(tx, applicationId).outcome
  if (before === outcome || (before !== 'ghosted' && !isAfterEnding(tx, { applicationId, at }))) return
  const entry = entryNow(applicationId, context)
  tx.put('entry', { ...entry, at, known: knownAs(at, context), kind: 'outcome', outcome })
  tx.update('application', applicationId, (draft) => {
    draft.outcome = outcome
  })
}

/** A reply that was corrected, or put on another day: the ending that it wrote follows. */
export const correctEndingOf = (tx: Transaction, before: Reply, context: CommandContext): void => {
  const after = tx.get('entry', before.id)
  if (after?.kind !== 'reply') return
  const written = endingWrittenWith(tx, before)
  if (!written) {
    if (after.reply !== before.reply) takeReply(tx, after, context)
    return
  }
  const outcome = ENDS_AS[after.reply]
  if (outcome) {
    tx.put('entry', { ...written, outcome, at: after.at, known: after.known })
    tx.update('application', before.applicationId, (draft) => {
      draft.outcome = outcome
    })
    return
  }
  reopen(tx, before.applicationId, context)
  bringBackOfEnding(tx, before.applicationId, before.recordedAt, context.zone)
}

/** The outcome that a no wrote, while it holds. */
const endingWrittenWith = (tx: Transaction, reply: Reply): Extract<TimelineEntry, { kind: 'outcome' }> | null => {
  const { outcome } = requireApplication(tx, reply.applicationId)
  if (outcome === null || ENDS_AS[reply.reply] !== outcome) return null
  for (const entry of tx.entriesOf(reply.applicationId))
    if (entry.kind === 'outcome' && entry.recordedAt === reply.recordedAt && compareAt(entry.at, reply.at) === 0)
      return entry
  return null
}

const reopen = (tx: Transaction, applicationId: Id, context: CommandContext): void => {
  const stage = stageBefore(tx, applicationId)
  if (stage) moveCards(tx, { ids: [applicationId], stageId: stage.id, place: 'top', outcome: null }, context)
}

const isAfterEnding = (tx: Transaction, { applicationId, at }: Told): boolean => {
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
