import { useEffect, useState } from 'react'
import type { Work } from '../../shared/queries/reports/work'
import { inSlices } from './slices'

/**
 * What a piece of work gives, worked out in slices, anew when one of `deps` changes; meanwhile the value before stays.
 * `begin` gives `null` while there is nothing to do.
 */
export const useWorked = <T>(begin: () => Work<T> | null, deps: readonly unknown[]): T | null => {
  const [worked, setWorked] = useState<{ readonly value: T } | null>(null)
  useEffect(() => {
    const work = begin()
    if (!work) return
    let isWanted = true
    inSlices(work, () => isWanted)
      .then((done) => {
        if (isWanted && done) setWorked(done)
      })
      .catch((error: unknown) => {
        // Thrown while rendering, so that the screen says that it could not be shown.
        setWorked(() => {
          throw error
        })
      })
    return () => {
      isWanted = false
    }
    // biome-ignore lint/correctness/useExhaustiveDependencies: the work is told apart by its deps
  }, deps)
  return worked?.value ?? null
}
