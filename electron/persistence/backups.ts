import { join } from 'node:path'
import type { PipelineDocument } from '../../shared/document/document'
import type { Instant } from '../../shared/model/time'
import { PATHS } from '../paths'
import { attempt, type FileSystem, syncFolder, writeNewFile } from './file-system'
import { seal, unseal } from './seal'
import { namesIn } from './segments'
import { checked, documentOf } from './stored-document'

/** `regular`: now and then; the others: just before something that can't simply be taken back. */
export const BACKUP_REASONS = ['regular', 'import', 'delete', 'migration', 'restore'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

export type Backup = { readonly name: string; readonly at: Instant; readonly reason: BackupReason }

/** Of the regular ones: the newest of each of the last hours, days and months. Of the others the newest of each reason. */
const KEPT = { hours: 24, days: 30, months: 12, ofEachReason: 5 } as const
/** How much of an ISO instant tells one hour, day or month from the next. */
const HOUR_LENGTH = 13
const DAY_LENGTH = 10
const MONTH_LENGTH = 7

const NAME = new RegExp(
  `^(\\d{4}-\\d{2}-\\d{2}T\\d{2})-(\\d{2})-(\\d{2}\\.\\d{3}Z)-(${BACKUP_REASONS.join('|')})\\.json$`,
)

/** Whole copies of the pipeline, each in a sealed file of its own. */
export class Backups {
  readonly #files: FileSystem
  readonly #folder: string

  constructor(files: FileSystem, dataFolder: string) {
    this.#files = files
    this.#folder = join(dataFolder, PATHS.backups)
  }

  /** Newest first. */
  list(): readonly Backup[] {
    return namesIn(this.#files, this.#folder)
      .flatMap((name) => backupNamed(name) ?? [])
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  }

  /** `null` when it is damaged, missing, or of a newer version. */
  read(name: string): PipelineDocument | null {
    if (!backupNamed(name)) return null
    try {
      const unsealed = unseal(this.#files.readFile(this.pathOf(name)).toString())
      return unsealed.state === 'whole' ? checked(documentOf(unsealed.document)) : null
    } catch {
      return null
    }
  }

  /** Keeps a copy, once it is on the disk and reads as it should. Throws otherwise; what is no valid pipeline isn't kept. */
  make(document: PipelineDocument, reason: BackupReason, now: Instant): void {
    if (!checked(document)) throw new Error('a pipeline that fails its own check is no backup')
    this.#keep(Buffer.from(seal(document)), reason, now)
  }

  /** Keeps a snapshot file as it is: of an older version, before it is migrated. */
  keepFile(path: string, reason: BackupReason, now: Instant): void {
    this.#keep(this.#files.readFile(path), reason, now)
  }

  #keep(bytes: Buffer, reason: BackupReason, now: Instant): void {
    this.#files.makeFolder(this.#folder)
    const name = `${now.replaceAll(':', '-')}-${reason}.json`
    writeNewFile(this.#files, this.pathOf(name), bytes)
    syncFolder(this.#files, this.#folder)
    if (!this.#files.readFile(this.pathOf(name)).equals(bytes)) throw new Error(`${name} isn't as it was written`)
    attempt(() => this.#rotate())
  }

  /** Whether the last regular one is of another hour. */
  isDue(now: Instant): boolean {
    const last = this.list().find(({ reason }) => reason === 'regular')
    return !last || last.at.slice(0, HOUR_LENGTH) !== now.slice(0, HOUR_LENGTH)
  }

  pathOf(name: string): string {
    return join(this.#folder, name)
  }

  #rotate(): void {
    const all = this.list()
    const kept = keptOf(all)
    for (const backup of all) if (!kept.has(backup.name)) this.#files.unlink(this.pathOf(backup.name))
  }
}

/** The names of those that stay. */
export const keptOf = (newestFirst: readonly Backup[]): ReadonlySet<string> => {
  const regular = newestFirst.filter(({ reason }) => reason === 'regular')
  const kept = [
    ...newestOfEach(regular, HOUR_LENGTH, KEPT.hours),
    ...newestOfEach(regular, DAY_LENGTH, KEPT.days),
    ...newestOfEach(regular, MONTH_LENGTH, KEPT.months),
    ...BACKUP_REASONS.filter((reason) => reason !== 'regular').flatMap((reason) =>
      newestFirst.filter((backup) => backup.reason === reason).slice(0, KEPT.ofEachReason),
    ),
  ]
  return new Set(kept.map(({ name }) => name))
}

const newestOfEach = (newestFirst: readonly Backup[], length: number, count: number): readonly Backup[] => {
  const newest = new Map<string, Backup>()
  for (const backup of newestFirst) {
    const period = backup.at.slice(0, length)
    if (!newest.has(period)) newest.set(period, backup)
  }
  return [...newest.values()].slice(0, count)
}

const backupNamed = (name: string): Backup | null => {
  const parts = NAME.exec(name)
  const reason = BACKUP_REASONS.find((each) => each === parts?.[4])
  return parts && reason ? { name, at: `${parts[1]}:${parts[2]}:${parts[3]}`, reason } : null
}
