import { forEach, JOB_FIELDS, PAPER_FIELDS, type TextFieldName } from '../fields/lists'
import { TEXT_FIELDS } from '../fields/text-fields'
import type { ImportField } from './import-contract'

/** One spelling for all: letters and digits alone, so that `Job_Title`, `job title` and `JobTitle` are one. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const aliases = (names: string): readonly string[] => names.split(',').map(headerKey)

const aliasesOf = (name: TextFieldName): readonly string[] => aliases(TEXT_FIELDS[name].csv.aliases)

/** What people call their columns; the first name that a table has is taken. */
export const FIELD_ALIASES: Readonly<Record<ImportField, readonly string[]>> = {
  company: aliases(
    'company,company name,employer,organization,organisation,org,firma,unternehmen,arbeitgeber,entreprise,empresa',
  ),
  role: aliases(
    'role,role title,job title,position title,position,position applied,title,job,posting,stelle,jobtitel,poste,puesto',
  ),
  stage: aliases('status,stage,status name,list,list name,application status,status label,result,outcome,final status'),
  outcome: aliases('outcome,result,final status'),
  appliedAt: aliases(
    'date applied,applied date,application date,applied on,applied at,applied,date,beworben am,bewerbungsdatum,datum',
  ),
  addedAt: aliases('date saved,date added,added at,added on,created at,saved date,date received,erfasst am'),
  closedAt: aliases('date closed,closed on,closed at,date rejected,rejection date,rejected on,end date,absage am'),
  url: aliases('url,link,job url,job link,posting url,posting link,listing,listing url,application link,website'),
  ...forEach(JOB_FIELDS, aliasesOf),
  salary: aliases(
    'salary,salary range,compensation,pay,pay rate,pay range,rate,stipend,gehalt,gehaltswunsch,min salary,max salary',
  ),
  salaryMin: aliases('salary min,min salary,minimum salary,salary from'),
  salaryMax: aliases('salary max,max salary,maximum salary,salary to'),
  salaryCurrency: aliases('salary currency,currency,währung'),
  salaryPeriod: aliases('salary period,salary pay period,pay period'),
  source: aliases('source,platform,job source,job site,board,via,channel,website,quelle,gefunden über'),
  contact: aliases('recruiter,recruiter name,contact,contact name,contact person,people connected,ansprechpartner'),
  contactEmail: aliases('contact email,recruiter email,email,email address'),
  contactPhone: aliases('contact phone,recruiter phone,phone,phone number,telefon'),
  notes: aliases('notes,note,comments,comment,description,next steps,notizen,bemerkungen,anmerkungen'),
  posting: aliases('job description,posting text,job posting,html description,stellenbeschreibung'),
  tags: aliases('tags,tag,labels,label,keywords'),
  excitement: aliases('excitement,rating,interest,interest level,priority'),
  deadline: aliases('deadline,closing date,apply by,application deadline,bewerbungsfrist'),
  workMode: aliases('work mode,workplace type,work type,remote,remote hybrid onsite,arbeitsmodell'),
  employmentType: aliases('employment type,job type,contract type,anstellungsart'),
  agency: aliases('agency,recruiting agency,staffing agency,personalvermittlung'),
  ...forEach(PAPER_FIELDS, aliasesOf),
  externalId: aliases('external id,application id'),
  archived: aliases('archived,is archived,archiviert'),
}

/** Every name that some column is known by. */
export const KNOWN_HEADERS: ReadonlySet<string> = new Set(Object.values(FIELD_ALIASES).flat())
