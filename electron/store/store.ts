import { execute, historyOf, sourceOf } from '../../shared/commands/execute'
import type { Command } from '../../shared/commands/index'
import { type History, SCHEMA_VERSION } from '../../shared/document/document'
import { historyAfter, type JournalLine } from '../../shared/document/journal-line'
import type { Source } from '../../shared/document/origin'
import type { Changed, HistoryState, LoadedPipeline, Reply, Storage, Unsubscribe } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Pipeline } from '../../shared/records/pipeline'
import type { RecordDiff } from '../../shared/records/record'
import { hasRecordsAfter, isEmpty, reverse } from '../../shared/records/record-diff'
import type { Clock } from '../clock'
import type { AttachedFiles } from '../persistence/attached-files'
import type { BackupReason } from '../persistence/backup-names'
import type { DiskThread } from '../persistence/disk-thread'
import type { State } from '../persistence/reading'
import type { Repository } from '../persistence/repository'
import { BackupSchedule } from './backup-schedule'
import { historyStateOf } from './history-state'

export type StoreContext = {
  readonly clock: Clock
  /** A new id each time, later ones sorting after earlier ones. */
  readonly newId: () => Id
  /** The id of this installation: each change tells that it was made here. */
  readonly device: Id
  /** Told of what went wrong with the disk; the user is told in words elsewhere. */
  readonly onProblem: (what: string, error: unknown) => void
  /** Where backups are made and orphans looked for; without one, in main itself. */
  readonly thread?: Pick<DiskThread, 'do' | 'end'>
}

/** The truth: takes commands one after the other, each on the disk before anyone sees what it did. */
export class PipelineStore {
  readonly #repository: Repository
  readonly #context: StoreContext
  readonly #pipeline: Pipeline
  #history: History
  #revision: number
  readonly #backups: BackupSchedule
  #isFailing = false
  #isBackupMissing = false
  #storage: Storage = 'writable'
  readonly #listeners = new Set<(changed: Changed) => void>()
  readonly #historyListeners = new Set<(history: HistoryState) => void>()
  readonly #storageListeners = new Set<(storage: Storage) => void>()

  constructor(repository: Repository, state: State, context: StoreContext) {
    this.#repository = repository
    this.#context = context
    this.#pipeline = state.pipeline
    this.#history = state.history
    this.#revision = state.revision
    const { clock, onProblem, thread } = context
    const onMissing = (isMissing: boolean): void => {
      this.#isBackupMissing = isMissing
      this.#tellStorage()
    }
    this.#backups = new BackupSchedule(repository, { clock, onProblem, thread, onMissing })
  }

  execute(command: Command): Reply {
    const { clock, newId } = this.#context
    const { texts } = this.#repository
    texts.forget()
    const executed = execute(this.#pipeline, command, {
      now: clock.now(),
      zone: clock.zone(),
      newId,
      keepText: (text) => texts.keep(text),
    })
    if (!executed.ok) return executed
    if (isEmpty(executed.diff)) return { ok: true, revision: this.#revision }
    const reason = backupBefore(command)
    if (reason && !this.#backups.make(reason, this.#revision)) return NOT_BACKED_UP
    return this.#commit(command.type, historyOf(command), sourceOf(command), executed.diff)
  }

  /** Lets the thread make the backup that a command needs, so that executing it doesn't hold main up. `false`: it couldn't. */
  async prepare(command: Command): Promise<boolean> {
    const reason = backupBefore(command)
    return reason === null || this.#backups.before(reason, () => this.#revision)
  }

  undo(): Reply {
    const change = this.#history.undo.at(-1)
    if (!change) return { ok: false, reason: 'nothing-to-undo' }
    return this.#commitIfUnchanged(change.type, 'undo', reverse(change.diff))
  }

  redo(): Reply {
    const change = this.#history.redo.at(-1)
    if (!change) return { ok: false, reason: 'nothing-to-redo' }
    return this.#commitIfUnchanged(change.type, 'redo', change.diff)
  }

  load(): LoadedPipeline {
    return { revision: this.#revision, records: this.#pipeline.toLists(), history: historyStateOf(this.#history) }
  }

  /** For queries in main. It changes with the next command. */
  get pipeline(): Pipeline {
    return this.#pipeline
  }

  get storage(): Storage {
    return this.#storage
  }

  readText(sha256: string): string | null {
    return this.#repository.texts.read(sha256)
  }

  /** Where the files lie that applications name. */
  get attachedFiles(): AttachedFiles {
    return this.#repository.attachedFiles
  }

  /** Called after each change, in the order of the revisions. */
  subscribe(listener: (changed: Changed) => void): Unsubscribe {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Called when undo or redo would do something else without a change of the pipeline. */
  onHistory(listener: (history: HistoryState) => void): Unsubscribe {
    this.#historyListeners.add(listener)
    return () => this.#historyListeners.delete(listener)
  }

  /** Called when changes can no longer be saved, and when they can again. */
  onStorage(listener: (storage: Storage) => void): Unsubscribe {
    this.#storageListeners.add(listener)
    return () => this.#storageListeners.delete(listener)
  }

  /** Writes a snapshot when this is a good moment for one. When it fails the journal holds everything as before. */
  compactIfWorthwhile(moment: 'open' | 'idle' | 'close'): void {
    if (this.#backups.isUnderWay && moment !== 'close') return // it is being made of the files that would go
    const isWorthwhile = this.#repository.isWorthCompacting(moment)
    if (isWorthwhile) this.#attempt('snapshot', () => this.#repository.compact(this.#state()))
    if (moment !== 'close' && isWorthwhile) this.#sweepOrphans()
    if (moment === 'idle') this.#backups.reached(this.#revision)
  }

  close(): void {
    this.compactIfWorthwhile('close')
    this.#backups.end(this.#revision)
    this.#repository.close()
  }

  /** What was changed elsewhere meanwhile is never overwritten by what it was before. */
  #commitIfUnchanged(type: Command['type'], history: 'undo' | 'redo', records: RecordDiff): Reply {
    if (!hasRecordsAfter(this.#pipeline, reverse(records))) {
      this.#leaveOut(history)
      return { ok: false, reason: 'changed-since' }
    }
    return this.#commit(type, history, 'undo', records)
  }

  /** What can't be taken back any more stands in the way of nothing before it. Until the next start: then it is tried, and refused, once more. */
  #leaveOut(history: 'undo' | 'redo'): void {
    this.#history = { ...this.#history, [history]: this.#history[history].slice(0, -1) }
    const state = historyStateOf(this.#history)
    for (const listener of this.#historyListeners) this.#attempt('listener', () => listener(state))
  }

  #commit(type: Command['type'], history: JournalLine['history'], source: Source, records: RecordDiff): Reply {
    const { clock, device } = this.#context
    const revision = this.#revision + 1
    const at = clock.now()
    const line: JournalLine = { schemaVersion: SCHEMA_VERSION, revision, at, device, source, type, history, records }
    if (!this.#isOnDisk(line)) return NOT_SAVED
    this.#pipeline.apply(records)
    this.#revision = revision
    this.#history = historyAfter(this.#history, line)
    const changed: Changed = { revision, diff: records, history: historyStateOf(this.#history) }
    for (const listener of this.#listeners) this.#attempt('listener', () => listener(changed))
    this.#backups.reached(revision)
    return { ok: true, revision }
  }

  #isOnDisk(line: JournalLine): boolean {
    const isOnDisk = this.#attempt('journal', () => this.#repository.append(line))
    this.#isFailing = !isOnDisk
    this.#tellStorage()
    return isOnDisk
  }

  #sweepOrphans(): void {
    const { thread, onProblem } = this.#context
    if (!thread) {
      this.#attempt('orphans', () => this.#repository.sweepOrphans())
      return
    }
    let names: readonly string[] = []
    this.#attempt('orphans', () => {
      names = this.#repository.beginSweep()
    })
    if (names.length === 0) return
    thread.do({ do: 'find-orphans', names }).then(
      (orphans) => this.#repository.removeOrphans(orphans),
      (error: unknown) => onProblem('orphans', error),
    )
  }

  #tellStorage(): void {
    const storage: Storage = this.#isFailing ? 'failing' : this.#isBackupMissing ? 'not-backed-up' : 'writable'
    if (storage === this.#storage) return
    this.#storage = storage
    for (const listener of this.#storageListeners) this.#attempt('listener', () => listener(storage))
  }

  #attempt(what: string, act: () => void): boolean {
    try {
      act()
      return true
    } catch (error) {
      this.#context.onProblem(what, error)
      return false
    }
  }

  #state(): State {
    return { pipeline: this.#pipeline, history: this.#history, revision: this.#revision }
  }
}

const NOT_SAVED: Reply = { ok: false, reason: 'not-saved' }
const NOT_BACKED_UP: Reply = { ok: false, reason: 'not-backed-up' }

/** A whole copy is kept before much is brought in or removed for good; of a single card it isn't worth the wait. */
const backupBefore = (command: Command): BackupReason | null => {
  switch (command.type) {
    case 'import/applications':
      return 'import'
    case 'application/delete':
      return command.payload.ids.length > 1 ? 'delete' : null
    case 'sample/remove':
      return 'delete'
    default:
      return null
  }
}
