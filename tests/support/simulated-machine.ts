import type { Clock } from '../../electron/clock'
import { nodeFileSystem } from '../../electron/persistence/file-system'
import { type Deliveries, openDeliveries } from '../../electron/reminders/deliveries'
import type { DueReminder, DueSource } from '../../electron/reminders/due-source'
import { type Scheduler, startScheduler } from '../../electron/reminders/scheduler'
import { nextDueAt, remindersUntil } from '../../shared/queries/due'
import type { Pipeline } from '../../shared/records/pipeline'

export const dueStep = (id: string, dueAt: string, more: Partial<DueReminder> = {}): DueReminder => ({
  id,
  dueAt,
  title: `Step ${id}`,
  body: '',
  verb: 'Mark sent',
  hiddenTitle: 'A step is due',
  hiddenBody: '',
  applicationId: null,
  ...more,
})

/** A computer with a wall clock that can be put wrong, sleep, and a program on it that can be closed and killed. */
export class SimulatedMachine {
  readonly steps = new Map<string, DueReminder>()
  readonly shows: { readonly keys: readonly string[]; readonly at: number }[] = []
  readonly earliness: number[] = []
  readonly deathsAfterShow = new Map<string, number>()
  readonly clock: Clock
  isServiceThere = true
  diesAfterShow = false
  isRunning = false
  /** Nothing has happened to the wall clock that the program couldn't have noticed. */
  isUpToDate = true
  #wall: number
  #timer: { readonly act: () => void; left: number } | null = null
  #scheduler: Scheduler | null = null
  #deliveries: Deliveries | null = null
  readonly #folder: string
  readonly #source: DueSource

  /** `pipeline`: what is due is asked of it instead of `steps`. */
  constructor(folder: string, start = '2026-03-02T09:00:00.000Z', zone = 'Etc/UTC', pipeline?: Pipeline) {
    this.#folder = folder
    this.#source = pipeline ? sourceOf(pipeline, zone) : this.#ofSteps
    this.#wall = Date.parse(start)
    this.clock = { now: () => new Date(this.#wall).toISOString(), zone: () => zone }
  }

  get now(): number {
    return this.#wall
  }

  launch(): void {
    if (this.isRunning) return
    this.isRunning = true
    this.isUpToDate = true
    const deliveries = openDeliveries(
      nodeFileSystem,
      this.#folder,
      { now: this.clock.now(), isOpen: (id) => this.steps.has(id) },
      (error) => {
        throw error
      },
    )
    this.#deliveries = deliveries
    this.#scheduler = startScheduler({
      source: this.#source,
      deliveries,
      clock: this.clock,
      timers: {
        set: (act, ms) => {
          if (!(ms >= 1 && ms <= 2 ** 31 - 1)) throw new Error(`a timer of ${ms} ms`)
          this.#timer = { act, left: ms }
          return this.#timer
        },
        clear: (handle) => {
          if (this.#timer === handle) this.#timer = null
        },
      },
      show: (steps) => this.#show(steps),
    })
  }

  close(): void {
    this.#scheduler?.stop()
    this.kill()
  }

  /** What was not written is gone; the timers are too. */
  kill(): void {
    this.isRunning = false
    this.#timer = null
    this.#scheduler = null
    this.#deliveries?.close()
  }

  check(): void {
    this.isUpToDate = true
    this.#scheduler?.check()
  }

  /** Time goes by while the machine is awake. */
  async advance(ms: number): Promise<void> {
    let left = ms
    while (this.#timer && this.#timer.left <= left) {
      const { act, left: due } = this.#timer
      this.#wall += due
      left -= due
      this.#timer = null
      act()
      await settled()
    }
    if (this.#timer) this.#timer.left -= left
    this.#wall += left
  }

  /** The wall clock goes on or is put wrong, and no timer knows. */
  jump(ms: number): void {
    this.#wall += ms
    if (ms > 0) this.isUpToDate = false
  }

  /** What is due by the wall clock and was never shown. */
  unshown(): readonly string[] {
    const shown = new Set(this.shows.flatMap(({ keys }) => keys))
    return this.#source
      .dueBy(this.clock.now())
      .map(({ id, dueAt }) => `${id}@${dueAt}`)
      .filter((key) => !shown.has(key))
  }

  get msUntilTimer(): number | null {
    return this.#timer?.left ?? null
  }

  readonly #ofSteps: DueSource = {
    dueBy: (now) => [...this.steps.values()].filter(({ dueAt }) => dueAt <= now),
    nextDueAt: (after) =>
      [...this.steps.values()].reduce<string | null>(
        (next, { dueAt }) => (dueAt > after && (next === null || dueAt < next) ? dueAt : next),
        null,
      ),
  }

  #show(steps: readonly DueReminder[]): Promise<'shown' | 'failed'> {
    if (!this.isRunning) return new Promise(() => undefined) // it died in the middle of a pass
    if (!this.isServiceThere) return Promise.resolve('failed')
    const keys = steps.map(({ id, dueAt }) => `${id}@${dueAt}`)
    this.shows.push({ keys, at: this.#wall })
    for (const { dueAt } of steps) this.earliness.push(Date.parse(dueAt) - this.#wall)
    if (!this.diesAfterShow) return Promise.resolve('shown')
    for (const key of keys) this.deathsAfterShow.set(key, (this.deathsAfterShow.get(key) ?? 0) + 1)
    this.kill()
    return new Promise(() => undefined)
  }
}

/** Asked as the program asks. */
const sourceOf = (pipeline: Pipeline, zone: string): DueSource => ({
  dueBy: (now) => remindersUntil(pipeline, now, zone).map(({ step, key }) => dueStep(step.name, key)),
  nextDueAt: (after) => nextDueAt(pipeline, after, zone),
})

/** Lets every promise that can go on do so. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve()
}
