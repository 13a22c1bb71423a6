import type { Instant } from '../../shared/model/time'

/** `regular`: of ordinary use; the others: just before something that can't simply be taken back. */
export const BACKUP_REASONS = ['regular', 'import', 'delete', 'migration', 'restore'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

export type Backup = {
  readonly name: string
  readonly at: Instant
  readonly reason: BackupReason
  /** Which state it holds; `null`: made by an early version, whose names didn't tell. */
  readonly revision: number | null
}

const NAME = new RegExp(
  `^(\\d{4}-\\d{2}-\\d{2}T\\d{2})-(\\d{2})-(\\d{2}\\.\\d{3}Z)-(${BACKUP_REASONS.join('|')})(?:\\.json|-(\\d{9,})\\.backup\\.gz)$`,
)

export const backupName = (at: Instant, reason: BackupReason, revision: number): string =>
  `${at.replaceAll(':', '-')}-${reason}-${String(revision).padStart(9, '0')}.backup.gz`

/** What a name says, or `null` when it is not that of a backup. */
export const backupNamed = (name: string): Backup | null => {
  const parts = NAME.exec(name)
  const reason = BACKUP_REASONS.find((each) => each === parts?.[4])
  if (!parts || !reason) return null
  return {
    name,
    at: `${parts[1]}:${parts[2]}:${parts[3]}`,
    reason,
    revision: parts[5] === undefined ? null : Number(parts[5]),
  }
}
