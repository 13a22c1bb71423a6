import { fieldsOf, headerKeys, type Preset } from './preset'

/** `applied` is Yes or No; `index` only counts the rows. */
export const JOBSYNC: Preset = {
  name: 'jobsync',
  required: headerKeys('createdAt,appliedDate,Company,JobTitle,Status'),
  forbidden: [],
  fields: fieldsOf({
    createdAt: 'addedAt',
    appliedDate: 'appliedAt',
    Company: 'company',
    JobTitle: 'role',
    jobType: 'employmentType',
    workplaceType: 'workMode',
    Location: 'location',
    JobSource: 'source',
    Status: 'stage',
  }),
  isUtc: false,
  blank: { kind: 'saved', outcome: null },
}
