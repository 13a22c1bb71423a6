import { documentSchema, type PipelineDocument, SCHEMA_VERSION } from '../../shared/document/document'
import type { JournalLine } from '../../shared/document/journal-line'
import { type Loose, type Migration, migrateRecord } from '../../shared/document/migrate'
import { MIGRATIONS } from '../../shared/document/migrations/index'
import { type Origin, originOfOlder } from '../../shared/document/origin'
import { KINDS, type Kind, type RecordDiff } from '../../shared/records/record'
import type { SealedDocument } from './seal'

/** A document in today's form, or `null` when it isn't one. One of an older version is migrated and then checked. */
export const documentOf = (
  sealed: SealedDocument,
  migrations: readonly Migration[] = MIGRATIONS,
): PipelineDocument | null => {
  if (sealed.schemaVersion === SCHEMA_VERSION) return sealed as unknown as PipelineDocument // as this version sealed it
  return checked(migrated(sealed, migrations))
}

/** Whether every value has its form: asked after a migration or a recovery, as it takes a while. */
export const checked = (document: unknown): PipelineDocument | null => {
  const parsed = documentSchema.safeParse(document)
  return parsed.success ? (document as PipelineDocument) : null // just parsed; the history's types are those of the records
}

/** What was done before a migration can't be taken back after it. */
const migrated = (sealed: SealedDocument, migrations: readonly Migration[]): unknown => {
  const lists = (sealed.records ?? {}) as Readonly<Record<string, unknown>> // its form is checked afterwards
  return {
    ...sealed,
    schemaVersion: SCHEMA_VERSION,
    records: Object.fromEntries(
      KINDS.map((kind) => [kind, migratedList(kind, lists[kind], sealed.schemaVersion, migrations)]),
    ),
    history: { undo: [], redo: [] },
  }
}

const migratedList = (kind: Kind, list: unknown, from: number, migrations: readonly Migration[]): readonly Loose[] => {
  const records: readonly Loose[] = Array.isArray(list) ? list : []
  return records.map((record) => migrateRecord(kind, record, from, migrations)).filter((record) => record !== null)
}

/** A line in today's form. */
export const migratedLine = (line: JournalLine): JournalLine => {
  if (line.schemaVersion === SCHEMA_VERSION) return line
  const origin = 'source' in line ? {} : originOfOlder(line as Omit<JournalLine, keyof Origin>) // lines had none before version 5
  return { ...line, ...origin, records: migratedDiff(line.records, line.schemaVersion) }
}

/** A line's changes in today's form. */
const migratedDiff = (diff: RecordDiff, from: number, migrations: readonly Migration[] = MIGRATIONS): RecordDiff => {
  if (from === SCHEMA_VERSION) return diff
  return diff
    .map((change) => ({
      ...change,
      before: change.before && migrateRecord(change.kind, change.before, from, migrations),
      after: change.after && migrateRecord(change.kind, change.after, from, migrations),
    }))
    .filter((change) => change.before !== null || change.after !== null) as unknown as RecordDiff // each record stays of its kind
}
