import { useSyncExternalStore } from 'react'
import type { Case } from '../../shared/queries/reports/case'
import { CaseIndex } from '../../shared/queries/reports/case-index'
import { zoneNow } from './clock'
import { useSettings } from './settings'
import { inSlices } from './slices'
import { replica } from './use-pipeline'
import { useToday } from './use-today'

/** The cases of the whole pipeline, kept up to date while somebody looks at them. */
class LiveCases {
  readonly #index = new CaseIndex()
  readonly #listeners = new Set<() => void>()
  #cases: readonly Case[] | null = null
  #isStale = true
  #isAtWork = false

  constructor() {
    replica.follow((diff) => {
      if (this.#index.touch(diff)) this.#outdate()
    })
    useToday.subscribe(() => this.#outdate())
    useSettings.subscribe((now, before) => {
      if (now.fadedAfterDays !== before.fadedAfterDays) this.#outdate()
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    void this.#refresh()
    return () => this.#listeners.delete(listener)
  }

  readonly current = (): readonly Case[] | null => this.#cases

  #outdate(): void {
    this.#isStale = true
    void this.#refresh()
  }

  async #refresh(): Promise<void> {
    if (this.#isAtWork) return
    this.#isAtWork = true
    try {
      while (this.#isStale && this.#listeners.size > 0) {
        this.#isStale = false
        const context = {
          today: useToday.getState().today,
          zone: zoneNow(),
          fadedAfterDays: useSettings.getState().fadedAfterDays,
        }
        const done = await inSlices(this.#index.all(replica.pipeline, context), () => this.#listeners.size > 0)
        if (!done) {
          this.#isStale = true
          continue
        }
        this.#cases = done.value
        for (const listener of this.#listeners) listener()
      }
    } finally {
      this.#isAtWork = false
    }
  }
}

export const liveCases = new LiveCases()

/** Every application that was ever applied to, as the reports see it; `null` until they are first worked out. */
export const useCases = (): readonly Case[] | null => useSyncExternalStore(liveCases.subscribe, liveCases.current)
