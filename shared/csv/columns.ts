import { z } from 'zod'
import { forEach, JOB_FIELDS, PAPER_FIELDS, type TextFieldName } from '../fields/lists'
import { TEXT_FIELDS } from '../fields/text-fields'
import { EMPLOYMENT_TYPES, outcomeSchema, salarySchema, WORK_MODES } from '../model/application'
import { contactRoleSchema } from '../model/contact'
import { stageKindSchema } from '../model/stage'
import { daySchema, instantSchema, timeSchema } from '../model/time'
import { followUpWaySchema, knownSchema, replyKindSchema } from '../model/timeline-entry'
import { type Column, json, number, type RowOf, text, word, wordList } from './codecs'
import type { Cell } from './encode'
import { headerKey } from './header'

const contactsSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    role: contactRoleSchema,
    company: z.string(),
    title: z.string(),
    email: z.string(),
    phone: z.string(),
    url: z.string(),
    notes: z.string(),
  }),
)

const day = word(daySchema)
const instant = word(instantSchema)
const currency = word(salarySchema.shape.currency)
const period = word(salarySchema.shape.period)

const columnOf = (name: TextFieldName): Column<string> => [TEXT_FIELDS[name].csv.header, text]

/** applications.csv: one row each. Stated once; written and read by the same list. */
export const APPLICATION_COLUMNS = {
  company: ['Company', text],
  role: ['Role', text],
  stage: ['Stage', text],
  stageKind: ['Stage kind', word(stageKindSchema)],
  outcome: ['Outcome', word(outcomeSchema)],
  /** The first day of applying and the last of an ending: for people. With the timeline at hand it is asked instead. */
  appliedOn: ['Applied on', day],
  closedOn: ['Closed on', day],
  ...forEach(JOB_FIELDS, columnOf),
  workMode: ['Work mode', word(z.enum(WORK_MODES))],
  employmentType: ['Employment type', word(z.enum(EMPLOYMENT_TYPES))],
  salaryMin: ['Salary min', number],
  salaryMax: ['Salary max', number],
  salaryCurrency: ['Salary currency', currency],
  salaryPeriod: ['Salary period', period],
  desiredSalaryMin: ['Desired salary min', number],
  desiredSalaryMax: ['Desired salary max', number],
  desiredSalaryCurrency: ['Desired salary currency', currency],
  desiredSalaryPeriod: ['Desired salary period', period],
  source: ['Source', text],
  url: ['URL', text],
  tags: ['Tags', wordList],
  excitement: ['Excitement', number],
  deadline: ['Deadline', day],
  agency: ['Agency', text],
  contacts: ['Contacts', json(contactsSchema, [])],
  ...forEach(PAPER_FIELDS, columnOf),
  attachments: ['Attachments', wordList],
  notes: ['Notes', text],
  posting: ['Posting', text],
  website: ['Company website', text],
  companyNotes: ['Company notes', text],
  hunt: ['Hunt', text],
  huntStartedOn: ['Hunt started on', day],
  huntEndedOn: ['Hunt ended on', day],
  externalId: ['External id', text],
  createdAt: ['Created at', instant],
  archivedAt: ['Archived at', instant],
  id: ['Id', text],
} as const satisfies Record<string, Column<never> | readonly [string, unknown]>
export type ApplicationRow = RowOf<typeof APPLICATION_COLUMNS>

const ENTRY_KINDS = [
  'added',
  'applied',
  'stage-transition',
  'reply',
  'interview-held',
  'follow-up',
  'offer',
  'outcome',
  'note',
] as const

/** timeline.csv: one row an entry. Company and role are for people; the application's id counts. */
export const TIMELINE_COLUMNS = {
  company: ['Company', text],
  role: ['Role', text],
  day: ['Day', day],
  time: ['Time', word(timeSchema)],
  kind: ['Kind', word(z.enum(ENTRY_KINDS))],
  reply: ['Reply', word(replyKindSchema)],
  byDay: ['Promised by day', day],
  byTime: ['Promised by time', word(timeSchema)],
  way: ['Way', word(followUpWaySchema)],
  outcome: ['Outcome', word(outcomeSchema)],
  fromStage: ['From stage', text],
  fromStageKind: ['From stage kind', word(stageKindSchema)],
  toStage: ['To stage', text],
  toStageKind: ['To stage kind', word(stageKindSchema)],
  text: ['Text', text],
  zone: ['Zone', text],
  recordedAt: ['Recorded at', instant],
  known: ['Known', word(knownSchema)],
  applicationId: ['Application id', text],
} as const satisfies Record<string, Column<never> | readonly [string, unknown]>
export type TimelineRow = RowOf<typeof TIMELINE_COLUMNS>

type OwnColumns = typeof APPLICATION_COLUMNS | typeof TIMELINE_COLUMNS

export const headerOf = (columns: OwnColumns): readonly string[] => Object.values(columns).map(([header]) => header)

/** A row's cells, in the order of the columns. */
export const cellsOf = <C extends OwnColumns>(columns: C, row: RowOf<C>): readonly Cell[] =>
  Object.entries(columns).map(([key, [, codec]]) => codec.write(row[key as keyof C] as never)) // the column's own type

/** A cell that its column doesn't understand; the row goes on without it. */
export type CellProblem = { readonly column: string; readonly value: string }

/** Reads rows under a header whose columns may stand in any order, or be missing. */
export const rowReader = <C extends OwnColumns>(
  columns: C,
  header: readonly string[],
): ((cells: readonly string[], onProblem: (problem: CellProblem) => void) => RowOf<C>) => {
  const places = header.map(headerKey)
  const entries = Object.entries(columns).map(([key, [name, codec]]) => ({
    key,
    name,
    codec,
    place: places.indexOf(headerKey(name)),
  }))
  return (cells, onProblem) =>
    Object.fromEntries(
      entries.map(({ key, name, codec, place }) => {
        const cell = cells[place] ?? ''
        const value = place < 0 ? codec.none : codec.read(cell)
        if (value === undefined) onProblem({ column: name, value: cell })
        return [key, value ?? codec.none]
      }),
    ) as RowOf<C> // one value for each column, by its codec
}

const hasAll = (header: readonly string[], names: readonly string[]): boolean => {
  const keys = new Set(header.map(headerKey))
  return names.every((name) => keys.has(headerKey(name)))
}

/** Whether this is an applications.csv from here. */
export const isApplicationsHeader = (header: readonly string[]): boolean =>
  hasAll(header, ['Id', 'Hunt', 'Company', 'Role', 'Stage', 'Stage kind', 'Outcome'])

/** Whether this is a timeline.csv from here. */
export const isTimelineHeader = (header: readonly string[]): boolean =>
  hasAll(header, ['Application id', 'Kind', 'Day', 'Recorded at', 'To stage'])
