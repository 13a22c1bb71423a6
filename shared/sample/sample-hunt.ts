import type { CommandContext } from '../commands/define-command'
import { dayOf } from '../model/time'
import type { Transaction } from '../records/transaction'

/** Writes the sample hunt: the same each time but for its dates, which are relative to today. */
export const sampleHuntOf = (tx: Transaction, context: CommandContext): void => {
  const id = context.newId()
  const today = dayOf(context.now, context.zone)
  tx.put('hunt', { id, name: 'Sample hunt', startedOn: today, endedOn: null, isSample: true, createdAt: context.now })
}
