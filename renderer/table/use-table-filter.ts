import { useMemo } from 'react'
import { needsNudge } from '../../shared/queries/nudge'
import type { Overview } from '../../shared/queries/overview'
import { type MatchContext, matchesOf } from '../../shared/search/matches'
import { parseQuery } from '../../shared/search/parse-query'
import { EVERYTHING, type Query } from '../../shared/search/query'
import { zoneNow } from '../clock'
import { useSettings } from '../state/settings'
import { useUi } from '../state/ui-store'
import { useToday } from '../state/use-today'

export type TableFilter = {
  readonly query: Query
  readonly context: MatchContext
  readonly accepts: (overview: Overview) => boolean
  /** Whether it leaves anything out. */
  readonly isOn: boolean
}

/** The filter that the table shares with the board. */
export const useTableFilter = (): TableFilter => {
  const text = useUi((ui) => ui.filter)
  const nudgeOnly = useUi((ui) => ui.nudgeOnly)
  const today = useToday((clock) => clock.today)
  const zone = zoneNow()
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  return useMemo(() => {
    const parsed = parseQuery(text)
    const query = parsed.ok ? parsed.query : EVERYTHING
    const context: MatchContext = { today, zone, fadedAfterDays }
    const matches = matchesOf(query, context)
    const wantsArchived = query.terms.some(
      (term) =>
        term.kind === 'field' &&
        term.field === 'is' &&
        !term.isNot &&
        term.values.some((value) => value.kind === 'text' && value.text === 'archived'),
    )
    return {
      query,
      context,
      accepts: (overview) =>
        (wantsArchived || overview.application.archivedAt === null) &&
        matches(overview) &&
        (!nudgeOnly || needsNudge(overview, today, fadedAfterDays)),
      isOn: query.terms.length > 0 || nudgeOnly,
    }
  }, [text, nudgeOnly, today, zone, fadedAfterDays])
}
