import type { Stage } from '../model/stage'
import { dayOf, type Instant } from '../model/time'
import { findOrder, readDate } from './dates'
import { FIELD_ALIASES, headerKey } from './header'
import { IMPORT_FIELDS, type ImportField, type ImportMapping, type StageTarget } from './import-contract'
import type { Preset } from './presets/preset'
import { proposedTarget, targetOf } from './stage-words'
import type { Table } from './table'
import { isNothing } from './values'

/** What main knows and an interpretation needs. */
export type Reading = {
  readonly stages: readonly Stage[]
  readonly now: Instant
  readonly zone: string
  readonly defaultCurrency: string
}

const DATE_FIELDS: ReadonlySet<ImportField | null> = new Set(['appliedAt', 'addedAt', 'closedAt', 'deadline'])

/** Enough values to judge a column by. */
const SAMPLE_SIZE = 300
/** A column with more different values than this holds no stages. */
const STAGE_WORD_LIMIT = 60

const sampleOf = (table: Table, column: number): readonly string[] => {
  const values: string[] = []
  for (const { cells } of table.rows) {
    const cell = cells[column] ?? ''
    if (!isNothing(cell)) values.push(cell)
    if (values.length === SAMPLE_SIZE) break
  }
  return values
}

/** Which field each column becomes: by the preset, else by what people call it, if its values agree. */
const proposeColumns = (table: Table, preset: Preset | null): readonly (ImportField | null)[] => {
  const keys = table.header.map(headerKey)
  const columns: (ImportField | null)[] = keys.map(() => null)
  const take = (field: ImportField, column: number): void => {
    if (column >= 0) columns[column] = field
  }
  if (preset) {
    const taken = new Set<ImportField>()
    for (const [key, field] of preset.fields) {
      if (taken.has(field)) continue
      const column = keys.indexOf(key)
      if (column >= 0) taken.add(field)
      take(field, column)
    }
    return columns
  }
  const free = (alias: string): number => keys.findIndex((key, column) => key === alias && columns[column] === null)
  for (const field of ORDER)
    for (const alias of FIELD_ALIASES[field]) {
      const column = free(alias)
      if (column < 0 || !agrees(field, sampleOf(table, column))) continue
      take(field, column)
      if (field !== 'notes') break
      for (let next = free(alias); next >= 0; next = free(alias)) take(field, next) // all that was noted is kept
    }
  return columns
}

/** The most telling first: a name that may mean two fields goes to the first of them that is without a column. */
const ORDER: readonly ImportField[] = [
  'company',
  'role',
  'stage',
  'salaryMin',
  'salaryMax',
  ...IMPORT_FIELDS.filter((field) => !['company', 'role', 'stage', 'salaryMin', 'salaryMax'].includes(field)),
]

const agrees = (field: ImportField, values: readonly string[]): boolean => {
  if (DATE_FIELDS.has(field)) {
    const reading = { zone: 'UTC', isUtc: false }
    const isDate = (value: string): boolean =>
      readDate(value, { ...reading, order: 'day-month' }) !== null ||
      readDate(value, { ...reading, order: 'month-day' }) !== null
    return values.length === 0 || values.filter(isDate).length * 2 >= values.length
  }
  if (field === 'stage') return new Set(values).size <= STAGE_WORD_LIMIT
  if (field === 'url')
    return values.length === 0 || values.some((value) => /^https?:|^www\.|\.[a-z]{2,}\//i.test(value))
  return true
}

/** The proposal for a table that isn't our own. */
export const proposeMapping = (
  table: Table,
  preset: Preset | null,
  reading: Reading,
): { readonly mapping: ImportMapping; readonly isDateOrderOpen: boolean } => {
  const columns = proposeColumns(table, preset)
  const { order, isOpen } = findOrder(datesOf(table, columns), dayOf(reading.now, reading.zone))
  return {
    mapping: {
      columns,
      stages: proposeStages(stageWordsOf(table, columns), columns, preset, reading.stages),
      dateOrder: order,
      withDuplicates: false,
    },
    isDateOrderOpen: isOpen,
  }
}

function* datesOf(table: Table, columns: readonly (ImportField | null)[]): Iterable<string> {
  for (const [column, field] of columns.entries())
    if (DATE_FIELDS.has(field)) for (const { cells } of table.rows) yield cells[column] ?? ''
}

/** Teal may put a status into JSON. */
export const stageWordOf = (cell: string): string => {
  const text = cell.trim()
  const named = text.startsWith('{') ? /"name"\s*:\s*"([^"\\]{1,200})"/.exec(text)?.[1] : undefined
  return named ?? (isNothing(text) ? '' : text.slice(0, 500))
}

/** How many rows have each stage word. */
export const stageWordsOf = (table: Table, columns: readonly (ImportField | null)[]): ReadonlyMap<string, number> => {
  const column = columns.indexOf('stage')
  const counts = new Map<string, number>()
  for (const { cells } of table.rows) {
    const word = stageWordOf(cells[column] ?? '')
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** Where the cards of each word would go; `null` asks the user. */
export const proposeStages = (
  words: ReadonlyMap<string, number>,
  columns: readonly (ImportField | null)[],
  preset: Preset | null,
  stages: readonly Stage[],
): Readonly<Record<string, StageTarget | null>> => {
  const blank = preset?.blank ?? {
    kind: columns.includes('appliedAt') ? ('applied' as const) : ('saved' as const),
    outcome: null,
  }
  return Object.fromEntries(
    [...words.keys()].map((word) => [
      word,
      word === '' ? targetOf(blank, blank.kind, stages) : proposedTarget(word, stages),
    ]),
  )
}
