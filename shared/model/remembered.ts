/** What a pure function gave, by its argument in words. Forgets all of it when it has become too much. */
export class Remembered<T> {
  readonly #known = new Map<string, T>()
  readonly #atMost: number

  constructor(atMost: number) {
    this.#atMost = atMost
  }

  of(key: string, work: () => T): T {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const value = work()
    if (this.#known.size >= this.#atMost) this.#known.clear()
    this.#known.set(key, value)
    return value
  }
}
