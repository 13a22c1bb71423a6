import { fieldsOf, headerKeys, type Preset } from './preset'

/** "Job Applications.csv". The contact columns hold the user's own mail and telephone, so they are left out. */
export const LINKEDIN_APPLICATIONS: Preset = {
  name: 'linkedin-applications',
  required: headerKeys('Application Date,Company Name,Job Title,Job Url'),
  forbidden: headerKeys('Status,Stage'),
  fields: fieldsOf({
    'Application Date': 'appliedAt',
    'Company Name': 'company',
    'Job Title': 'role',
    'Job Url': 'url',
    'Resume Name': 'cvVersion',
    'Question And Answers': 'notes',
  }),
  isUtc: false,
  blank: { kind: 'applied', outcome: null },
}

/** "Saved Jobs.csv". */
export const LINKEDIN_SAVED: Preset = {
  name: 'linkedin-saved',
  required: headerKeys('Saved Date,Job Url,Job Title,Company Name'),
  forbidden: headerKeys('Status,Stage'),
  fields: fieldsOf({ 'Saved Date': 'addedAt', 'Job Url': 'url', 'Job Title': 'role', 'Company Name': 'company' }),
  isUtc: false,
  blank: { kind: 'saved', outcome: null },
}

/** "Connections.csv": people, not applications. */
export const LINKEDIN_CONNECTIONS: readonly string[] = headerKeys('First Name,Last Name,Company,Position,Connected On')
