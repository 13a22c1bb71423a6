import type { Application, Outcome } from '../model/application'
import type { Id } from '../model/id'
import { compareNoted, lastEndingOf, type TimelineEntry } from '../model/timeline-entry'
import { SLIP_MS } from '../protocol/slips'
import type { Transaction } from '../records/transaction'
import type { CommandContext } from './define-command'
import { bringBackOfEnding } from './taken-off'

type Transition = Extract<TimelineEntry, { kind: 'stage-transition' }>

/**
 * A card that goes back within a minute to where it came from: what its last move wrote goes, and the interviews that it
 * took off are planned again. Answers whether it was such a slip; where the card then stands is for the caller to write.
 */
export const takeBackSlip = (
  tx: Transaction,
  { id, stageId }: Application,
  backTo: Id,
  outcome: Outcome | null,
  context: CommandContext,
): boolean => {
  const entries = [...tx.entriesOf(id)]
  const move = lastMove(entries)
  const isTakenBack = move !== null && move.fromStageId === backTo && move.toStageId === stageId && backTo !== stageId
  if (!isTakenBack || move.known !== 'observed' || !isJustNow(move, context)) return false
  // A reply that closed it stands: taking the card out again is the user's decision.
  const isByReply = entries.some(({ kind, recordedAt }) => kind === 'reply' && recordedAt === move.recordedAt)
  if (isByReply) return false
  const written = entries.filter(
    (entry) =>
      entry.recordedAt === move.recordedAt &&
      (entry === move || entry.kind === 'outcome' || (entry.kind === 'applied' && isApplying(tx, move))),
  )
  if (outcomeOf(entries.filter((each) => !written.includes(each))) !== outcome) return false
  for (const entry of written) tx.remove('entry', entry.id)
  bringBackOfEnding(tx, id, move.recordedAt, context.zone)
  return true
}

const lastMove = (entries: readonly TimelineEntry[]): Transition | null => {
  let last: Transition | null = null
  for (const entry of entries)
    if (entry.kind === 'stage-transition' && (!last || compareNoted(entry, last) > 0)) last = entry
  return last
}

const isJustNow = ({ recordedAt }: Transition, { now }: CommandContext): boolean => {
  const passed = Date.parse(now) - Date.parse(recordedAt)
  return passed >= 0 && passed < SLIP_MS
}

const isApplying = (tx: Transaction, { toStageId }: Transition): boolean =>
  tx.get('stage', toStageId)?.kind === 'applied'

const outcomeOf = (entries: readonly TimelineEntry[]): Outcome | null => lastEndingOf(entries)?.outcome ?? null
