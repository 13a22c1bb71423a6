import type { Migration } from '../migrate'

/** The call-back protocol: each application can be left out of it. Interviews, steps, templates and its settings are new kinds. */
export const protocol: Migration = {
  to: 2,
  record: (kind, record) => (kind === 'application' ? { isProtocolOff: false, ...record } : record),
}
