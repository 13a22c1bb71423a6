import type { ImportPayload } from '../commands/import'
import { companyKey } from '../model/company'
import type { Id } from '../model/id'
import { isApplicationsHeader, isTimelineHeader } from './columns'
import { identityKeys, numbersOf, ownKey } from './duplicates'
import { headerKey } from './header'
import {
  IMPORT_FIELDS,
  type ImportFailure,
  type ImportMapping,
  type ImportPreview,
  type OpenedImport,
} from './import-contract'
import { interpretTable } from './interpret'
import { ownStages } from './own-stages'
import type { Preset } from './presets/preset'
import { isConnections, presetOf } from './presets/recognise'
import { proposeMapping, proposeStages, type Reading, stageWordsOf } from './propose'
import { type KnownHunts, restoreTables } from './restore'
import { joinTables, type Table } from './table'
import type { Understood, UnderstoodRow } from './understood'

type Whose =
  | { readonly whose: 'ours'; readonly timeline: Table | null }
  | { readonly whose: 'others'; readonly preset: Preset | null }

/** A table that was read, and whose it is. */
export type ImportSession = { readonly table: Table } & Whose

/** What main knows of the pipeline when it asks. */
export type Known = Reading & {
  readonly huntId: Id
  readonly hunts: KnownHunts
  /** The keys of what is here already. */
  readonly keys: readonly string[]
  /** The keys of the names of all companies with an application. */
  readonly companyKeys: readonly string[]
  readonly newId: () => Id
}

/** Which tables belong together, and what they are. */
export const sessionOf = (tables: readonly Table[]): ImportSession | ImportFailure => {
  const timelines = tables.filter((table) => isTimelineHeader(table.header))
  const others = tables.filter((table) => !isTimelineHeader(table.header))
  if (others.length === 0) return 'timeline-alone'
  const table = joinTables(others)
  const timeline = joinTables(timelines)
  if (!table || (timelines.length > 0 && !timeline)) return 'different-tables'
  if (isApplicationsHeader(table.header)) return { table, whose: 'ours', timeline }
  if (timeline) return 'different-tables'
  if (isConnections(table.header)) return 'not-applications'
  return { table, whose: 'others', preset: presetOf(table.header) }
}

type Opened = Omit<Extract<OpenedImport, { ok: true }>, 'ok' | 'importId' | 'fileNames'>

const SAMPLE_ROWS = 5
/** A word or a cell in a message is cut here: a sample needs no more. */
const SAMPLE_LENGTH = 300

/** What the user sees first: the table's beginning, and how it is proposed to be understood. */
export const openSession = (session: ImportSession, reading: Reading): Opened => {
  const { table } = session
  const base = {
    header: table.header,
    rowCount: table.rows.length,
    sampleRows: table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map((cell) => cell.slice(0, SAMPLE_LENGTH))),
  }
  if (session.whose === 'ours') {
    const { targets, words } = ownStages(table, reading.stages)
    const columns = table.header.map((name) => OWN_FIELDS.get(headerKey(name)) ?? null)
    return {
      ...base,
      preset: 'callback',
      mapping: { columns, stages: targets, dateOrder: 'iso', withDuplicates: false },
      isDateOrderOpen: false,
      stageWords: Object.fromEntries(words),
    }
  }
  const { mapping, isDateOrderOpen } = proposeMapping(table, session.preset, reading)
  return {
    ...base,
    preset: session.preset?.name ?? 'table',
    mapping,
    isDateOrderOpen,
    stageWords: Object.fromEntries(stageWordsOf(table, mapping.columns)),
  }
}

/** Our own columns have the names of the fields, as far as there is a field. */
const OWN_FIELDS = new Map([
  ...IMPORT_FIELDS.map((field) => [headerKey(field), field] as const),
  ['appliedon', 'appliedAt'] as const,
  ['closedon', 'closedAt'] as const,
  ['createdat', 'addedAt'] as const,
  ['archivedat', 'archived'] as const,
])

type Sorted = { readonly understood: Understood; readonly rows: readonly UnderstoodRow[]; readonly duplicates: number }

const sort = (session: ImportSession, mapping: ImportMapping, known: Known): Sorted => {
  const understood =
    session.whose === 'ours'
      ? restoreTables(session.table, session.timeline, mapping, known, known.hunts, known.newId)
      : interpretTable(session.table, session.preset, mapping, known, known.newId)
  const here = new Set(known.keys)
  const inFile = new Set<string>()
  const fresh = understood.rows.filter((row) => {
    const keys = keysOf(row, known.huntId)
    const isHere = keys.some((key) => here.has(key))
    const own = keysInFile(row, keys)
    const isRepeated = own.some((key) => inFile.has(key))
    for (const key of own) inFile.add(key)
    return !isHere && !isRepeated
  })
  const rows = mapping.withDuplicates ? understood.rows : fresh
  return { understood, rows, duplicates: understood.rows.length - fresh.length }
}

const keysOf = ({ application, ownId }: UnderstoodRow, huntId: Id): readonly string[] => {
  const { company, role = '', url = '', externalId = '' } = application.fields
  const appliedOn = appliedOnOf(application)
  const numbers = numbersOf(application.fields)
  const keys = identityKeys({
    huntId: application.huntId ?? huntId,
    company,
    role,
    url,
    externalId,
    numbers,
    appliedOn,
  })
  return ownId === '' ? keys : [ownKey(ownId), ...keys]
}

/** Inside one file a tracker's id, or the job's number, alone tells: it may have the same job on two boards. */
const keysInFile = ({ ownId, application }: UnderstoodRow, keys: readonly string[]): readonly string[] => {
  if (ownId !== '') return [ownKey(ownId)]
  const { externalId = '' } = application.fields
  return externalId === '' && numbersOf(application.fields).length === 0 ? keys : keys.slice(0, 1)
}

const appliedOnOf = ({ entries }: UnderstoodRow['application']): string | null =>
  entries
    .filter(({ happening }) => happening.kind === 'applied')
    .map(({ at }) => at.day)
    .sort()[0] ?? null

const PROBLEMS_SHOWN = 200
const ROWS_SHOWN = 50
const WORDS_SHOWN = 500

/** A dry run. */
export const previewSession = (session: ImportSession, mapping: ImportMapping, known: Known): ImportPreview => {
  const { understood, rows, duplicates } = sort(session, mapping, known)
  const ours = session.whose === 'ours' ? ownStages(session.table, known.stages) : null
  const words = ours?.words ?? stageWordsOf(session.table, mapping.columns)
  const shown = new Map([...words].slice(0, WORDS_SHOWN))
  const unnamed = new Map([...shown].filter(([word]) => !Object.hasOwn(mapping.stages, word)))
  const preset = session.whose === 'others' ? session.preset : null
  return {
    applications: rows.length,
    atKnownCompanies: atKnownCompanies(rows, known),
    duplicates,
    skipped: understood.skipped,
    leftOut: understood.leftOut,
    problems: understood.problems.slice(0, PROBLEMS_SHOWN),
    problemCount: understood.problems.length,
    rows: rows.slice(0, ROWS_SHOWN).map(({ application, stage }) => ({
      company: application.fields.company,
      role: application.fields.role ?? '',
      stage,
      appliedOn: appliedOnOf(application),
    })),
    undecidedWords: understood.undecidedWords.slice(0, WORDS_SHOWN),
    stageWords: Object.fromEntries(shown),
    proposedStages: ours?.targets ?? proposeStages(unnamed, mapping.columns, preset, known.stages),
  }
}

const atKnownCompanies = (rows: readonly UnderstoodRow[], known: Known): ImportPreview['atKnownCompanies'] => {
  const here = new Set(known.companyKeys)
  const met = rows.map(({ application }) => companyKey(application.fields.company)).filter((key) => here.has(key))
  return { applications: met.length, companies: new Set(met).size }
}

/** What to bring in; `null` while a stage word waits for a decision. */
export const payloadOf = (session: ImportSession, mapping: ImportMapping, known: Known): ImportPayload | null => {
  const { understood, rows } = sort(session, mapping, known)
  if (understood.undecidedWords.length > 0) return null
  const applications = rows.map((row) => row.application)
  const named = new Set<Id | null>()
  for (const { huntId, stageId, entries } of applications) {
    named.add(huntId).add(stageId)
    for (const { happening } of entries)
      if (happening.kind === 'stage-transition') named.add(happening.fromStageId).add(happening.toStageId)
  }
  return {
    huntId: known.huntId,
    newStages: understood.newStages.filter(({ id }) => named.has(id)),
    newHunts: understood.newHunts.filter(({ id }) => named.has(id)),
    applications,
  }
}
