import { join } from 'node:path'
import type { PipelineDocument } from '../../shared/document/document'
import type { Instant } from '../../shared/model/time'
import { PATHS, type Slot, snapshotPath } from '../paths'
import { documentInBackup, packBackup } from './backup-file'
import { type Backup, type BackupReason, backupName, backupNamed } from './backup-names'
import { keptOf, periodOf } from './backup-rotation'
import { attempt, type FileSystem, syncFolder, writeNewFile } from './file-system'
import { readJournal } from './replay'
import { namesIn, segmentsIn } from './segments'

/** A state as it lies on the disk: a snapshot, and the lines of the journal from there to `revision`. */
export type StoredState = { readonly slot: Slot; readonly from: number; readonly revision: number }

export type BackupRequest = StoredState & {
  readonly reason: BackupReason
  readonly at: Instant
  /** Where the user is: whose days the rotation counts. */
  readonly zone: string
}

/** The state on the disk can't be opened again: it is no backup. */
export class UnsoundState extends Error {}

/** A file that isn't a backup yet. */
const UNCHECKED = '.unchecked'

/** Whole copies of the pipeline, each in a file of its own. They are made of the files alone, so any thread can make them. */
export class Backups {
  readonly #files: FileSystem
  readonly #dataFolder: string
  readonly #folder: string

  constructor(files: FileSystem, dataFolder: string) {
    this.#files = files
    this.#dataFolder = dataFolder
    this.#folder = join(dataFolder, PATHS.backups)
  }

  /** Newest first. */
  list(): readonly Backup[] {
    return namesIn(this.#files, this.#folder)
      .flatMap((name) => backupNamed(name) ?? [])
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : (b.revision ?? 0) - (a.revision ?? 0)))
  }

  /** `null` when it is damaged, missing, or of a newer version. */
  read(name: string): PipelineDocument | null {
    const backup = backupNamed(name)
    if (!backup) return null
    try {
      const document = documentInBackup(this.#files.readFile(this.pathOf(name)))
      return backup.revision === null || backup.revision === document?.revision ? document : null
    } catch {
      return null
    }
  }

  /**
   * Keeps a copy of a state that is on the disk. It gets its name once it was opened from the disk as a recovery would
   * open it. Throws otherwise: an `UnsoundState` when it can't be opened. One of the same state and reason is enough.
   */
  make({ reason, at, zone, ...state }: BackupRequest): void {
    const bytes = this.#pack(state)
    if (this.#isKept(state.revision, reason, bytes)) return
    const name = backupName(at, reason, state.revision)
    const unchecked = this.pathOf(`${name}${UNCHECKED}`)
    this.#files.makeFolder(this.#folder)
    this.#sweep()
    try {
      writeNewFile(this.#files, unchecked, bytes)
      if (!this.#isSound(unchecked, state.revision)) throw new UnsoundState(`${name} can't be opened`)
      this.#files.rename(unchecked, this.pathOf(name))
    } catch (error) {
      attempt(() => this.#files.unlink(unchecked))
      throw error
    }
    syncFolder(this.#files, this.#folder)
    attempt(() => this.#rotate(name, zone))
  }

  /** Whether ordinary use has left one in that period (of `periodOf`). */
  hasRegularOf(period: string, zone: string): boolean {
    return this.list().some(({ at, reason }) => reason === 'regular' && periodOf(at, zone) === period)
  }

  /** Whether there is one of that state, made for whatever reason. */
  holds(revision: number): boolean {
    return this.list().some((backup) => backup.revision === revision)
  }

  pathOf(name: string): string {
    return join(this.#folder, name)
  }

  #pack({ slot, from, revision }: StoredState): Buffer {
    const snapshot = this.#files.readFile(snapshotPath(this.#dataFolder, slot))
    const { lines } = readJournal(this.#files, segmentsIn(this.#files, this.#dataFolder), from)
    return packBackup(
      snapshot,
      lines.filter((line) => line.revision <= revision),
    )
  }

  #isKept(revision: number, reason: BackupReason, bytes: Buffer): boolean {
    return this.list().some(
      (backup) =>
        backup.revision === revision &&
        backup.reason === reason &&
        this.#files.readFile(this.pathOf(backup.name)).equals(bytes),
    )
  }

  #isSound(path: string, revision: number): boolean {
    const bytes = this.#files.readFile(path)
    try {
      return documentInBackup(bytes)?.revision === revision
    } catch {
      return false
    }
  }

  /** What was left when the making of one was cut short. */
  #sweep(): void {
    for (const name of namesIn(this.#files, this.#folder))
      if (name.endsWith(UNCHECKED) || name.endsWith(`${UNCHECKED}.tmp`))
        attempt(() => this.#files.unlink(this.pathOf(name)))
  }

  /** Never the one just made, whatever a clock that was put back says of it. */
  #rotate(justMade: string, zone: string): void {
    const all = this.list()
    const kept = keptOf(all, zone)
    for (const { name } of all) if (name !== justMade && !kept.has(name)) this.#files.unlink(this.pathOf(name))
  }
}
