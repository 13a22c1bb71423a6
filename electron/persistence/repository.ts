import { type PipelineDocument, SCHEMA_VERSION } from '../../shared/document/document'
import type { JournalLine } from '../../shared/document/journal-line'
import type { Clock } from '../clock'
import { otherSlot, type Slot } from '../paths'
import { AttachedFiles } from './attached-files'
import type { BackupReason } from './backup-names'
import { type BackupRequest, Backups } from './backups'
import type { FileSystem } from './file-system'
import { Journal } from './journal'
import { NewestChangeFile } from './newest-change'
import { orphansAmong } from './orphans'
import { type Attempt, documentFrom, type State } from './reading'
import { writeSnapshot } from './snapshot'
import { Texts } from './texts'

type Place = {
  readonly files: FileSystem
  readonly folder: string
  readonly clock: Clock
  readonly appVersion: string
}

/** When a journal is long: the next start would read it for a noticeable time. */
const LONG_JOURNAL = { lines: 2_000, bytes: 8 * 1024 * 1024 } as const
const WORTH_AN_IDLE_MOMENT_LINES = 500

/** The writing side of a data folder: the journal, the two snapshots, the texts, the attached files and the backups. */
export class Repository {
  readonly texts: Texts
  readonly attachedFiles: AttachedFiles
  readonly backups: Backups
  readonly #place: Place
  readonly #journal: Journal
  readonly #newestChange: NewestChangeFile
  #newest: { readonly slot: Slot; readonly revision: number }
  #lines: number
  #bytes: number
  /** There is but one generation on the disk, or it is of an older version. */
  #isUrgent: boolean
  #isSwept = false

  constructor(
    place: Place,
    { base, state, at, end, lineCount, bytes }: Pick<Attempt, 'base' | 'state' | 'at' | 'end' | 'lineCount' | 'bytes'>,
    isRecovered: boolean,
  ) {
    const { files, folder } = place
    this.#place = place
    this.texts = new Texts(files, folder)
    this.attachedFiles = new AttachedFiles(files, folder)
    this.backups = new Backups(files, folder)
    this.#journal = new Journal(files, folder, state.revision, end)
    this.#newestChange = new NewestChangeFile(files, folder)
    this.#newestChange.tell({ revision: state.revision, at })
    this.#newest = { slot: base.slot, revision: base.document.revision }
    this.#lines = lineCount
    this.#bytes = bytes
    this.#isUrgent = isRecovered || base.isMigrated
  }

  /** The line, and the texts that it names, are on the disk when this returns; otherwise it throws and nothing has changed. */
  append(line: JournalLine): void {
    this.texts.flush()
    this.#bytes += this.#journal.append(line)
    this.#newestChange.tell(line)
    this.#lines++
  }

  /** Whether a snapshot is due at this moment. */
  isWorthCompacting(moment: 'open' | 'idle' | 'close'): boolean {
    switch (moment) {
      case 'open':
        return this.#isUrgent || this.#lines >= LONG_JOURNAL.lines || this.#bytes >= LONG_JOURNAL.bytes
      case 'idle':
        return this.#isUrgent || this.#lines >= WORTH_AN_IDLE_MOMENT_LINES || this.#bytes >= LONG_JOURNAL.bytes
      case 'close':
        return this.#isUrgent || this.#lines > 0
    }
  }

  /** Writes a snapshot over the older one; only when it reads back as it was written may the lines before the other go. */
  compact(state: State): void {
    const { files, folder } = this.#place
    const previous = this.#newest
    if (state.revision === previous.revision && !this.#isUrgent) return
    const slot = otherSlot(previous.slot)
    // The segment is there before the snapshot that names it: one that is missing later has been lost.
    const hasBegun = this.#journal.beginSegment(state.revision)
    writeSnapshot(files, folder, slot, this.documentOf(state), this.#journal.segmentName)
    this.#newest = { slot, revision: state.revision }
    this.#isUrgent = false
    this.#lines = 0
    this.#bytes = 0
    this.#newestChange.flush()
    if (hasBegun) this.#journal.prune(previous.revision)
  }

  /** What makes a backup of the state at that revision, here or in another thread. It has to be on the disk. */
  backupRequest(revision: number, reason: BackupReason): BackupRequest {
    const { clock } = this.#place
    const { slot, revision: from } = this.#newest
    return { slot, from, revision, reason, at: clock.now(), zone: clock.zone() }
  }

  /** Removes the texts and files that no generation, change or backup names. Once in a run is enough. */
  sweepOrphans(): void {
    const { files, folder } = this.#place
    this.removeOrphans(orphansAmong(files, folder, this.beginSweep()))
  }

  /** The texts and files that may be orphans; none the second time. What interrupted writes have left goes at once. */
  beginSweep(): readonly string[] {
    if (this.#isSwept) return []
    this.#isSwept = true
    const { texts, temporary } = this.texts.names()
    const attached = this.attachedFiles.names()
    this.texts.remove(temporary)
    this.attachedFiles.remove(attached.temporary)
    return [...texts, ...attached.files]
  }

  /** Those that a change has come to name meanwhile stay. */
  removeOrphans(names: readonly string[]): void {
    this.texts.remove(names)
    this.attachedFiles.remove(names)
  }

  documentOf(state: State): PipelineDocument {
    const { clock, appVersion } = this.#place
    return documentFrom(state, { schemaVersion: SCHEMA_VERSION, savedAt: clock.now(), appVersion })
  }

  close(): void {
    this.#journal.close()
    this.#newestChange.close()
  }
}
