import type { Migration } from '../migrate'

/** Views are a new kind of record; those that were there stay as they are. */
export const views: Migration = {
  to: 3,
  record: (_kind, record) => record,
}
