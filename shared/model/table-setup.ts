import { z } from 'zod'
import { JOB_FIELDS, PAPER_FIELDS, TEXT_FIELD_NAMES } from '../fields/lists'
import { TEXT_FIELDS } from '../fields/text-fields'

/** Every column that a table of applications can have, in the order in which they are offered. */
export const COLUMN_IDS = [
  'company',
  'role',
  'stage',
  'outcome',
  'appliedOn',
  'inStageDays',
  'quietDays',
  'turn',
  'nextStep',
  'nextStepDue',
  'nextInterview',
  'interviewsHeld',
  'excitement',
  'tags',
  'source',
  ...JOB_FIELDS,
  'workMode',
  'employmentType',
  'salary',
  'desiredSalary',
  'deadline',
  'endedOn',
  'addedOn',
  'lastEventOn',
  'agency',
  'contacts',
  'url',
  ...PAPER_FIELDS,
  'notes',
] as const
export const columnIdSchema = z.enum(COLUMN_IDS)
export type ColumnId = z.infer<typeof columnIdSchema>

/** What rows can be gathered by. */
export const GROUPINGS = ['stage', 'source', 'company'] as const
export const groupingSchema = z.enum(GROUPINGS)
export type Grouping = z.infer<typeof groupingSchema>

export const COLUMN_WIDTH_MIN_PX = 56
export const COLUMN_WIDTH_MAX_PX = 800

const tableColumnSchema = z.strictObject({
  id: columnIdSchema,
  isShown: z.boolean(),
  /** CSS pixels; `null`: as wide as the column is made for. */
  width: z.number().min(COLUMN_WIDTH_MIN_PX).max(COLUMN_WIDTH_MAX_PX).nullable(),
  /** Stays in sight at the left while the others scroll. */
  isPinned: z.boolean(),
})
export type TableColumn = Readonly<z.infer<typeof tableColumnSchema>>

const columnSortSchema = z.strictObject({ column: columnIdSchema, isDescending: z.boolean() })
export type ColumnSort = Readonly<z.infer<typeof columnSortSchema>>

/** How a table is laid out: everything but what it is filtered by. */
export const tableSetupSchema = z.strictObject({
  /** In their order. One that is missing here (a later version brought it) is hidden, at the end. */
  columns: z.array(tableColumnSchema).max(100),
  /** The first one counts most. */
  sort: z.array(columnSortSchema).max(COLUMN_IDS.length),
  groupBy: groupingSchema.nullable(),
})
export type TableSetup = Readonly<z.infer<typeof tableSetupSchema>>

const SHOWN_FIRST: ReadonlySet<ColumnId> = new Set([
  'company',
  'role',
  'stage',
  'outcome',
  'appliedOn',
  'quietDays',
  'turn',
  'nextStep',
  'excitement',
  'tags',
  'source',
  'salary',
  ...TEXT_FIELD_NAMES.filter((name) => TEXT_FIELDS[name].column.isShownFirst),
])

/** What a new user's table looks like. */
export const DEFAULT_TABLE_SETUP: TableSetup = {
  columns: COLUMN_IDS.map((id) => ({ id, isShown: SHOWN_FIRST.has(id), width: null, isPinned: id === 'company' })),
  sort: [],
  groupBy: null,
}

/** Every column once, in the setup's order; those that it doesn't know are hidden, at the end. */
export const columnsOf = ({ columns }: TableSetup): readonly TableColumn[] => {
  const known = new Map(columns.map((column) => [column.id, column]))
  const missing = COLUMN_IDS.filter((id) => !known.has(id))
  return [...known.values(), ...missing.map((id) => ({ id, isShown: false, width: null, isPinned: false }))]
}

/** The columns in sight from left to right: pinned ones first. */
export const shownColumns = (setup: TableSetup): readonly TableColumn[] => {
  const shown = columnsOf(setup).filter((column) => column.isShown)
  return [...shown.filter(({ isPinned }) => isPinned), ...shown.filter(({ isPinned }) => !isPinned)]
}
