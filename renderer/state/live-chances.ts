import { useSyncExternalStore } from 'react'
import type { Id } from '../../shared/model/id'
import type { Case } from '../../shared/queries/reports/case'
import { chancesWork, type ToldChance } from '../../shared/queries/reports/chances'
import { liveCases } from './live-cases'
import { inSlices } from './slices'

/** The chances of all that wait, worked out once for each change, however many rows show them. */
class LiveChances {
  readonly #listeners = new Set<() => void>()
  #chances: ReadonlyMap<Id, ToldChance> = new Map()
  #madeOf: readonly Case[] | null = null
  #stop: (() => void) | null = null

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#stop ??= liveCases.subscribe(() => void this.#refresh())
    void this.#refresh()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#stop?.()
      this.#stop = null
    }
  }

  readonly of = (applicationId: Id): ToldChance | null => this.#chances.get(applicationId) ?? null

  async #refresh(): Promise<void> {
    const cases = liveCases.current()
    if (cases === null || cases === this.#madeOf) return
    this.#madeOf = cases
    const done = await inSlices(chancesWork(cases), () => this.#madeOf === cases && this.#listeners.size > 0)
    if (!done) {
      // Nobody looks any more: who looks next asks anew.
      if (this.#madeOf === cases) this.#madeOf = null
      return
    }
    this.#chances = done.value
    for (const listener of this.#listeners) listener()
  }
}

const live = new LiveChances()

/** How likely an answer to this application still is; `null` where none is awaited or it isn't worked out yet. */
export const useChance = (applicationId: Id): ToldChance | null =>
  useSyncExternalStore(live.subscribe, () => live.of(applicationId))
