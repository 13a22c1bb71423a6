import type { WORK_MODES } from '../../model/application'
import type { Case } from './case'
import { foldedOf, isWithin, passes, type ReportFilter } from './report-filter'
import type { Work } from './work'

/** What can be chosen in one dimension, and how many it would show with all that the other dimensions leave. */
export type FilterOption<T extends string = string> = {
  readonly value: T
  /** As the user wrote it. */
  readonly name: string
  readonly count: number
}

export type FilterOptions = {
  readonly sources: readonly FilterOption[]
  readonly tags: readonly FilterOption[]
  readonly workModes: readonly FilterOption<(typeof WORK_MODES)[number]>[]
}

/** Counted by applied day within the period. The most frequent first; what is chosen stays, though nothing be left of it. */
export function* filterOptionsWork(cases: readonly Case[], filter: ReportFilter): Work<FilterOptions> {
  const sources = new Tally()
  const tags = new Tally()
  const workModes = new Tally<(typeof WORK_MODES)[number]>()
  for (const one of cases) {
    yield
    if (!isWithin(filter.period, one.appliedOn)) continue
    const { source, tags: ofOne, workMode } = one.application
    const key = foldedOf(one.application).source
    if (key !== '') sources.add(key, source.trim(), passes({ ...filter, sources: [] }, one))
    if (ofOne.length > 0) {
      const isCounted = passes({ ...filter, tags: [] }, one)
      for (const tag of ofOne) tags.add(tag, tag, isCounted)
    }
    if (workMode !== null) workModes.add(workMode, workMode, passes({ ...filter, workModes: [] }, one))
  }
  return {
    sources: sources.options(filter.sources),
    tags: tags.options(filter.tags),
    workModes: workModes.options(filter.workModes),
  }
}

class Tally<T extends string = string> {
  readonly #counts = new Map<T, { name: string; count: number }>()

  add(value: T, name: string, isCounted: boolean): void {
    const known = this.#counts.get(value)
    if (known) known.count += isCounted ? 1 : 0
    else this.#counts.set(value, { name, count: isCounted ? 1 : 0 })
  }

  options(chosen: readonly T[]): readonly FilterOption<T>[] {
    for (const value of chosen) if (!this.#counts.has(value)) this.#counts.set(value, { name: value, count: 0 })
    return [...this.#counts]
      .map(([value, { name, count }]) => ({ value, name, count }))
      .filter(({ value, count }) => count > 0 || chosen.includes(value))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }
}
