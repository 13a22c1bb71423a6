import type { Clock } from '../clock'
import type { BackupReason } from '../persistence/backup-names'
import { periodOf } from '../persistence/backup-rotation'
import type { DiskThread } from '../persistence/disk-thread'
import type { Repository } from '../persistence/repository'

/** After a failure (a full disk) it isn't tried again with every change. */
const RETRY_AFTER_MS = 60_000
/** So often a backup before a command is made anew because the program itself changed something meanwhile. */
const MAX_ATTEMPTS = 5

type Context = {
  readonly clock: Clock
  readonly onProblem: (what: string, error: unknown) => void
  /** Without one, main makes them itself. */
  readonly thread: Pick<DiskThread, 'do' | 'end'> | undefined
  /** Told when a backup of ordinary use couldn't be made, and once it could. */
  readonly onMissing: (isMissing: boolean) => void
}

/** Decides when a backup is made. Those of ordinary use never hold a change up; those before a dangerous one do. */
export class BackupSchedule {
  readonly #repository: Repository
  readonly #context: Context
  #underWay: Promise<boolean> | null = null
  /** The period that is known to have its regular backup. */
  #period: string | null = null
  #failedAt: number | null = null
  /** The last one made. */
  #made: { readonly reason: BackupReason; readonly revision: number } | null = null
  #isEnded = false

  constructor(repository: Repository, context: Context) {
    this.#repository = repository
    this.#context = context
  }

  /** While one is made in the thread, the files that it is made of stay. */
  get isUnderWay(): boolean {
    return this.#underWay !== null
  }

  /** That revision is on the disk: if it is the first of its hour, or of the user's day, a backup is made of it. */
  reached(revision: number): void {
    if (this.#underWay || this.#isWaiting() || !this.#isDue(revision)) return
    const { thread } = this.#context
    if (!thread) this.#makeRegular(revision)
    else
      void this.#inThread(thread, 'regular', revision).then((isMade) => {
        if (!this.#isEnded) this.#settle(isMade)
      })
  }

  /** Makes one of the state before a command, in the thread. `false`: it couldn't be made, so the command mustn't run. */
  async before(reason: BackupReason, revision: () => number): Promise<boolean> {
    const { thread } = this.#context
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      while (this.#underWay) await this.#underWay
      const at = revision()
      if (!(thread ? await this.#inThread(thread, reason, at) : this.make(reason, at))) return false
      if (revision() === at) return true
    }
    return false
  }

  /** Makes one here and now, unless it is the one that was made last. */
  make(reason: BackupReason, revision: number): boolean {
    if (this.#made?.reason === reason && this.#made.revision === revision) return true
    try {
      this.#repository.backups.make(this.#repository.backupRequest(revision, reason))
    } catch (error) {
      this.#context.onProblem('backup', error)
      return false
    }
    this.#made = { reason, revision }
    return true
  }

  /** The last moment: one that the thread has not finished, or that failed before, is made here. */
  end(revision: number): void {
    this.#isEnded = true
    this.#context.thread?.end()
    if (this.#isDue(revision)) this.#makeRegular(revision)
  }

  #makeRegular(revision: number): void {
    this.#settle(this.make('regular', revision))
  }

  #settle(isMade: boolean): void {
    this.#failedAt = isMade ? null : this.#now()
    this.#context.onMissing(!isMade)
  }

  async #inThread(thread: Pick<DiskThread, 'do'>, reason: BackupReason, revision: number): Promise<boolean> {
    const ask = async () => thread.do({ do: 'back-up', request: this.#repository.backupRequest(revision, reason) })
    const making = ask().then(
      () => true,
      (error: unknown) => {
        if (!this.#isEnded) this.#context.onProblem('backup', error)
        return false
      },
    )
    this.#underWay = making
    const isMade = await making
    this.#underWay = null
    if (isMade) this.#made = { reason, revision }
    return isMade
  }

  /** When the folder can't be read, making one says so. */
  #isDue(revision: number): boolean {
    const { clock } = this.#context
    const { backups } = this.#repository
    try {
      const period = periodOf(clock.now(), clock.zone())
      if (period !== this.#period && backups.hasRegularOf(period, clock.zone())) this.#period = period
      return period !== this.#period && revision > 0 && !backups.holds(revision)
    } catch {
      return true
    }
  }

  /** A clock that was put back isn't waited for. */
  #isWaiting(): boolean {
    return this.#failedAt !== null && Math.abs(this.#now() - this.#failedAt) < RETRY_AFTER_MS
  }

  #now(): number {
    return Date.parse(this.#context.clock.now())
  }
}
