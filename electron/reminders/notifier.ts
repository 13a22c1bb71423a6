import type { Reminders, Unsubscribe } from '../../shared/ipc'

/** What a click or a button asks for. */
export type ReminderAction = 'open' | 'done' | 'snooze'

/** What the operating system is to show. Both texts are plain: nothing in them is markup. */
export type ReminderNotification = {
  /** More than one in a digest, none in a test. */
  readonly stepIds: readonly string[]
  readonly title: string
  readonly body: string
  readonly buttons: readonly { readonly action: ReminderAction; readonly label: string }[]
  /** What a click does, in words: some systems show it as a button too. */
  readonly openLabel: string
}

export type ActionListener = (stepIds: readonly string[], action: ReminderAction) => void

/** The messenger. It never blocks, whatever the other side does. */
export type Notifier = {
  /**
   * Settles when it is known: `shown` when the system has taken it, `failed` when it hasn't and won't. While a service
   * hangs neither is known; the status tells meanwhile.
   */
  readonly show: (notification: ReminderNotification) => Promise<'shown' | 'failed'>
  /** Takes back every notification of which nothing is due any more. A test's, which names no step, stays. */
  readonly withdrawAllBut: (dueStepIds: ReadonlySet<string>) => void
  readonly onAction: (listener: ActionListener) => Unsubscribe
  readonly status: () => Reminders
  /** Called when the status changes. */
  readonly onStatus: (listener: (status: Reminders) => void) => Unsubscribe
  readonly close: () => void
}

/** Whether a notification has nothing more to say. */
export const isSettled = (stepIds: readonly string[], due: ReadonlySet<string>): boolean =>
  stepIds.length > 0 && !stepIds.some((id) => due.has(id))

/** Listeners and the status that they are told of. */
export class NotifierState {
  #status: Reminders = { isArriving: true }
  readonly #statusListeners = new Set<(status: Reminders) => void>()
  readonly #actionListeners = new Set<ActionListener>()

  readonly status = (): Reminders => this.#status

  become(status: Reminders): void {
    const before = this.#status
    this.#status = status
    const isSame = before.isArriving ? status.isArriving : !status.isArriving && before.reason === status.reason
    if (!isSame) for (const listener of this.#statusListeners) listener(status)
  }

  act(stepIds: readonly string[], action: ReminderAction): void {
    for (const listener of this.#actionListeners) listener(stepIds, action)
  }

  readonly onStatus = (listener: (status: Reminders) => void): Unsubscribe => {
    this.#statusListeners.add(listener)
    return () => this.#statusListeners.delete(listener)
  }

  readonly onAction = (listener: ActionListener): Unsubscribe => {
    this.#actionListeners.add(listener)
    return () => this.#actionListeners.delete(listener)
  }
}
