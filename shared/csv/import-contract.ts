import { JOB_FIELDS, PAPER_FIELDS } from '../fields/lists'
import type { Outcome } from '../model/application'
import type { Id } from '../model/id'
import type { StageKind } from '../model/stage'

/** Where a table comes from. Several files are taken together where they belong together (applications and their timeline). */
export type ImportSource =
  | { readonly from: 'dialog' }
  | { readonly from: 'files'; readonly paths: readonly string[] }
  | { readonly from: 'text'; readonly text: string }

/** Whose export it is, recognised by its header. */
const PRESET_NAMES = [
  'callback',
  'huntr',
  'teal',
  'simplify',
  'linkedin-applications',
  'linkedin-saved',
  'jobsync',
  'table',
] as const
export type PresetName = (typeof PRESET_NAMES)[number]

/** What a column can become. */
export const IMPORT_FIELDS = [
  'company',
  'role',
  'stage',
  'outcome',
  'appliedAt',
  'addedAt',
  /** The day it ended; read for closed applications only. */
  'closedAt',
  'url',
  ...JOB_FIELDS,
  'salary',
  'salaryMin',
  'salaryMax',
  'salaryCurrency',
  'salaryPeriod',
  'source',
  'contact',
  'contactEmail',
  'contactPhone',
  'notes',
  'posting',
  'tags',
  'excitement',
  'deadline',
  'workMode',
  'employmentType',
  'agency',
  ...PAPER_FIELDS,
  'externalId',
  'archived',
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

export type DateOrder = 'iso' | 'day-month' | 'month-day'

/**
 * Where the cards of one stage word go. `skip` leaves those rows out. A closed stage without an outcome is undecided,
 * unless a column gives each row its own.
 */
export type StageTarget =
  | { readonly to: 'stage'; readonly stageId: Id; readonly outcome: Outcome | null }
  | { readonly to: 'new-stage'; readonly name: string; readonly kind: StageKind; readonly outcome: Outcome | null }
  | { readonly to: 'skip' }

/** How the file is to be understood; the user may change all of it. */
export type ImportMapping = {
  /** By column index; `null`: left out. Callback's own export is always taken whole: there this is only for show. */
  readonly columns: readonly (ImportField | null)[]
  /** By stage word as it stands in the file, trimmed; `''` for rows without one. `null`: not decided yet. */
  readonly stages: Readonly<Record<string, StageTarget | null>>
  readonly dateOrder: DateOrder
  /** Applications that are here already are held back unless this is set. */
  readonly withDuplicates: boolean
}

export type OpenedImport =
  | {
      readonly ok: true
      readonly importId: Id
      readonly fileNames: readonly string[]
      readonly preset: PresetName
      readonly header: readonly string[]
      readonly rowCount: number
      /** The first few rows, as they stand. */
      readonly sampleRows: readonly (readonly string[])[]
      /** The proposal. */
      readonly mapping: ImportMapping
      /** Whether the dates allow both orders: then the user is asked. */
      readonly isDateOrderOpen: boolean
      /** How many rows have each stage word. */
      readonly stageWords: Readonly<Record<string, number>>
    }
  | { readonly ok: false; readonly problem: ImportFailure }

/** Why a file can't be read at all. */
const IMPORT_FAILURES = [
  'empty',
  'too-large',
  'not-a-table',
  'unreadable',
  'no-rows',
  /** A ZIP or another packed file; an Excel workbook is one. */
  'is-archive',
  /** Several files whose headers differ and that don't belong together. */
  'different-tables',
  /** Callback's timeline without the applications that it belongs to. */
  'timeline-alone',
  /** A list of people, such as LinkedIn's connections. */
  'not-applications',
] as const
export type ImportFailure = (typeof IMPORT_FAILURES)[number]

const ROW_PROBLEMS = [
  'company-missing',
  'date-not-understood',
  'salary-not-understood',
  'stage-undecided',
  'too-long',
  'excitement-not-understood',
  'date-in-future',
  /** Dropped, with a day of applying. */
  'applied-not-dropped',
  /** In one of Callback's own columns, changed by hand. */
  'value-not-understood',
  /** A line of Callback's timeline whose application isn't in the table. */
  'application-unknown',
] as const
export type RowProblemKind = (typeof ROW_PROBLEMS)[number]

/** A row that can't be brought in, or only in part. Lines are counted as a spreadsheet does, the header being 1. */
export type RowProblem = {
  readonly line: number
  readonly severity: 'left-out' | 'in-part'
  readonly problem: RowProblemKind
  readonly column: string
  readonly value: string
}

export type PreviewRow = {
  readonly company: string
  readonly role: string
  readonly stage: string
  readonly appliedOn: string | null
}

export type ImportPreview = {
  readonly applications: number
  /** Of these: at companies where the user has applied, or wanted to, before. */
  readonly atKnownCompanies: { readonly applications: number; readonly companies: number }
  readonly duplicates: number
  readonly skipped: number
  readonly leftOut: number
  /** The first 200. */
  readonly problems: readonly RowProblem[]
  readonly problemCount: number
  /** The first 50 that would be brought in. */
  readonly rows: readonly PreviewRow[]
  /** Stage words that wait for a decision; while there are any, the import can't go on. */
  readonly undecidedWords: readonly string[]
  /** How many rows have each stage word under this mapping: the user may have chosen another column. */
  readonly stageWords: Readonly<Record<string, number>>
  /** What would be proposed for words that the mapping doesn't name. */
  readonly proposedStages: Readonly<Record<string, StageTarget | null>>
}
