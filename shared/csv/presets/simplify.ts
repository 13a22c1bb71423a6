import { fieldsOf, headerKeys, type Preset } from './preset'

/** The day of a closed status is the day on which it ended. */
export const SIMPLIFY: Preset = {
  name: 'simplify',
  required: headerKeys('Job Title,Company Name,Applied Date,Status,Status Date'),
  forbidden: [],
  fields: fieldsOf({
    'Job Title': 'role',
    'Company Name': 'company',
    'Job URL': 'url',
    'Applied Date': 'appliedAt',
    Status: 'stage',
    'Status Date': 'closedAt',
    Archived: 'archived',
    Notes: 'notes',
  }),
  isUtc: false,
  blank: { kind: 'applied', outcome: null },
}
