import type { Migration } from '../migrate'

/** Changes tell on which device and by what they were made; records stay as they are. */
export const origins: Migration = {
  to: 5,
  record: (_kind, record) => record,
}
