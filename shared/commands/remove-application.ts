import type { Id } from '../model/id'
import type { Transaction } from '../records/transaction'

/** Removes an application and all that belongs to it alone. */
export const removeApplication = (tx: Transaction, id: Id): void => {
  for (const entry of [...tx.entriesOf(id)]) tx.remove('entry', entry.id)
  for (const interview of [...tx.interviewsOf(id)]) tx.remove('interview', interview.id)
  for (const step of [...tx.stepsOf(id)]) tx.remove('step', step.id)
  tx.remove('application', id)
}
