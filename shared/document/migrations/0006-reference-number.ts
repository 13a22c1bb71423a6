import type { Migration } from '../migrate'

/** An application knows what the employer calls the job. What an import took for an id of the other tracker stays one. */
export const referenceNumber: Migration = {
  to: 6,
  record: (kind, record) => (kind === 'application' ? { referenceNumber: '', ...record } : record),
}
