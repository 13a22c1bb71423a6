import { useEffect, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { asksForArchived } from '../../../shared/search/edit-query'
import type { Query } from '../../../shared/search/query'
import { followOverviews, overviews } from '../../state/overviews'
import { useMatches } from '../../state/search/use-matches'
import { replica } from '../../state/use-pipeline'

/** Applications that are looked at before the window gets its turn again. */
const AT_ONCE = 500

/** How many applications of a hunt a query shows; `null` while that isn't known. Counted when the window is idle, then by what each change touches. */
export const useMatchCount = (huntId: Id | null, query: Query): number | null => {
  const matches = useMatches(query)
  const wantsArchived = asksForArchived(query)
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    const matching = new Set<Id>()
    let waiting: readonly Id[] = []
    let handle = 0
    const look = (id: Id): void => {
      const overview = overviews.of(id)
      const isMatching =
        overview !== null &&
        overview.application.huntId === huntId &&
        (wantsArchived || overview.application.archivedAt === null) &&
        matches(overview)
      if (isMatching) matching.add(id)
      else matching.delete(id)
    }
    const goOn = (): void => {
      for (const id of waiting.slice(0, AT_ONCE)) look(id)
      waiting = waiting.slice(AT_ONCE)
      if (waiting.length > 0) handle = requestIdleCallback(goOn)
      else setCount(matching.size)
    }
    const begin = (): void => {
      cancelIdleCallback(handle)
      matching.clear()
      waiting = [...replica.pipeline.all('application').keys()]
      handle = requestIdleCallback(goOn)
    }
    begin()
    const stop = followOverviews((touched) => {
      if (touched === null) return begin()
      for (const id of touched) look(id)
      if (waiting.length === 0) setCount(matching.size)
      return undefined
    })
    return () => {
      stop()
      cancelIdleCallback(handle)
    }
  }, [huntId, matches, wantsArchived])
  return count
}
