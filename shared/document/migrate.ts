import type { Kind } from '../records/record'
import { SCHEMA_VERSION } from './document'
import { MIGRATIONS } from './migrations/index'

/** Takes records of one schema version to the next. Old journal lines pass through it record by record. */
export type Migration = {
  /** The version that it makes. */
  readonly to: number
  /** `null`: this record is no more. What isn't touched is returned as it is. */
  readonly record: (kind: Kind, record: Loose) => Loose | null
}
export type Loose = Readonly<Record<string, unknown>>

/** The record in today's form. Throws for a version that is newer than this program. */
export const migrateRecord = (
  kind: Kind,
  record: Loose,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Loose | null => {
  let migrated: Loose | null = record
  for (const migration of migrations) {
    if (migration.to <= from || migrated === null) continue
    migrated = migration.record(kind, migrated)
  }
  return migrated
}

export const isNewerThanThisProgram = (schemaVersion: number): boolean => schemaVersion > SCHEMA_VERSION
