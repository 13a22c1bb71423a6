import { fieldsOf, headerKeys, type Preset } from './preset'

/** Teal's "Download Data". `status` may hold JSON and is only asked where `statusName` is missing. */
export const TEAL: Preset = {
  name: 'teal',
  required: headerKeys('id,company_name,role,statusName'),
  forbidden: [],
  fields: fieldsOf({
    id: 'externalId',
    company_name: 'company',
    role: 'role',
    location: 'location',
    url: 'url',
    excitement: 'excitement',
    source: 'source',
    min_salary: 'salaryMin',
    max_salary: 'salaryMax',
    salary_currency: 'salaryCurrency',
    salary_pay_period: 'salaryPeriod',
    added_at: 'addedAt',
    applied_at: 'appliedAt',
    archived_at: 'archived',
    statusName: 'stage',
    notes: 'notes',
  }),
  isUtc: true,
  blank: { kind: 'saved', outcome: null },
}
