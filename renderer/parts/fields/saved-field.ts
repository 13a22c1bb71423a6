/** What a field shows. `error`: why the last value was not saved, in words. */
export type FieldState<T> = { readonly value: T; readonly error: string | null; readonly isDirty: boolean }

type Setup<T> = {
  readonly saved: T
  /** Sends the value; answers why it was not saved, or `null`. */
  readonly submit: (value: T) => Promise<string | null>
  /** Two drafts that would be saved as the same. */
  readonly isSame?: (a: T, b: T) => boolean
  /** How long typing must pause; `null`: saved only when the field is left. */
  readonly delayMs?: number | null
}

export const TYPING_PAUSE_MS = 600

/** A draft that is saved as it is typed. It is never overwritten while it holds something that isn't saved yet. */
export class SavedField<T> {
  #state: FieldState<T>
  #saved: T
  #received: T
  #timer: ReturnType<typeof setTimeout> | null = null
  #sending: { readonly value: T; readonly savedBefore: T; readonly reply: Promise<void> } | null = null
  readonly #submit: Setup<T>['submit']
  readonly #isSame: (a: T, b: T) => boolean
  readonly #delayMs: number | null
  readonly #listeners = new Set<() => void>()

  constructor({ saved, submit, isSame = Object.is, delayMs = TYPING_PAUSE_MS }: Setup<T>) {
    this.#state = { value: saved, error: null, isDirty: false }
    this.#saved = saved
    this.#received = saved
    this.#submit = submit
    this.#isSame = isSame
    this.#delayMs = delayMs
  }

  readonly state = (): FieldState<T> => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly change = (value: T): void => {
    const isDirty = this.#sending !== null || !this.#isSame(value, this.#saved)
    this.#set({ value, error: null, isDirty })
    this.#disarm()
    if (isDirty && this.#delayMs !== null) this.#timer = setTimeout(() => void this.flush(), this.#delayMs)
  }

  /** Sends at once what isn't saved. Doesn't wait for an earlier reply: messages keep their order, and the window may be closing. */
  readonly flush = (): Promise<void> => {
    this.#disarm()
    const { value, isDirty } = this.#state
    if (!isDirty) return Promise.resolve()
    if (this.#sending && this.#isSame(this.#sending.value, value)) return this.#sending.reply
    const reply: Promise<void> = this.#submit(value).then((error) => this.#answered(value, reply, error))
    this.#sending = { value, savedBefore: this.#saved, reply }
    return reply
  }

  /** The field is left: what is saved is then shown as it was saved. */
  readonly settle = async (): Promise<void> => {
    await this.flush()
    if (!this.#state.isDirty && this.#state.value !== this.#saved) this.#set({ ...this.#state, value: this.#saved })
  }

  /** What the record holds now, after a save, an undo or another field's change. */
  receive(saved: T): void {
    if (this.#isSame(saved, this.#received)) return
    this.#received = saved
    this.#saved = saved
    if (!this.#state.isDirty && !this.#isSame(saved, this.#state.value)) this.#set({ ...this.#state, value: saved })
  }

  #answered(value: T, reply: Promise<void>, error: string | null): void {
    if (this.#sending?.reply !== reply) return
    // What the record holds may have arrived already, spelled as it was saved.
    if (error === null && this.#isSame(this.#saved, this.#sending.savedBefore)) this.#saved = value
    this.#sending = null
    if (!this.#isSame(this.#state.value, value)) return
    this.#set({ value: this.#state.value, error, isDirty: error !== null })
  }

  #disarm(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  #set(state: FieldState<T>): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
