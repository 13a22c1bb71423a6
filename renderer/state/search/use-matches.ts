import { useEffect, useMemo } from 'react'
import type { Overview } from '../../../shared/queries/overview'
import { type MatchContext, type Matches, matchesOf } from '../../../shared/search/matches'
import type { Query } from '../../../shared/search/query'
import { zoneNow } from '../clock'
import { useSettings } from '../settings'
import { useToday } from '../use-today'
import { foundIn, seekTexts, useTexts } from './texts-found'
import { knownNames } from './vocabulary'

/** What a query is matched against now: for what is asked outside of rendering. */
export const matchContextNow = (): MatchContext => ({
  today: useToday.getState().today,
  zone: zoneNow(),
  fadedAfterDays: useSettings.getState().fadedAfterDays,
  foundInTexts: foundIn(useTexts.getState().found),
  knownNames,
})

/** What a query is matched against; anew when the day, the settings or what was found in long texts change. */
export const useMatchContext = (): MatchContext => {
  const today = useToday((clock) => clock.today)
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  const found = useTexts((texts) => texts.found)
  return useMemo(
    () => ({ today, zone: zoneNow(), fadedAfterDays, foundInTexts: foundIn(found), knownNames }),
    [today, fadedAfterDays, found],
  )
}

/** Whether an application is what the query asks for. Has its words looked for in the long texts, too. */
export const useMatches = (query: Query): Matches => {
  const context = useMatchContext()
  useEffect(() => seekTexts(query), [query])
  return useMemo(() => answeredOnce(matchesOf(query, context)), [query, context])
}

/** Counts, columns and keys ask the same of the same overviews. */
const answeredOnce = (matches: Matches): Matches => {
  const answers = new WeakMap<Overview, boolean>()
  return (overview) => {
    const known = answers.get(overview)
    if (known !== undefined) return known
    const answer = matches(overview)
    answers.set(overview, answer)
    return answer
  }
}
