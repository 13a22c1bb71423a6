import type { Id } from '../model/id'
import { OWNED_KINDS } from '../records/record'
import type { Transaction } from '../records/transaction'

/** Removes an application and all that belongs to it alone. */
export const removeApplication = (tx: Transaction, id: Id): void => {
  for (const kind of OWNED_KINDS) for (const record of [...tx.recordsOf(kind, id)]) tx.remove(kind, record.id)
  tx.remove('application', id)
}
