import { useMemo } from 'react'
import { needsNudge } from '../../../shared/queries/nudge'
import type { Overview } from '../../../shared/queries/overview'
import { asksForArchived } from '../../../shared/search/edit-query'
import type { MatchContext } from '../../../shared/search/matches'
import type { Query } from '../../../shared/search/query'
import { useFilter } from '../../state/search/filter'
import { useMatchContext, useMatches } from '../../state/search/use-matches'
import { useUi } from '../../state/ui-store'

export type TableFilter = {
  readonly query: Query
  readonly context: MatchContext
  /** What the chips and the archive leave, whatever the query asks for. */
  readonly isInScope: (overview: Overview) => boolean
  readonly accepts: (overview: Overview) => boolean
  /** Whether it asks for archived applications. */
  readonly wantsArchived: boolean
  /** Whether it leaves anything out. */
  readonly isOn: boolean
}

/** The filter that the table shares with the board. Archived applications are shown only to who asks for them. */
export const useTableFilter = (): TableFilter => {
  const query = useFilter((filter) => filter.query)
  const nudgeOnly = useUi((ui) => ui.nudgeOnly)
  const context = useMatchContext()
  const matches = useMatches(query)
  return useMemo(() => {
    const { today, fadedAfterDays } = context
    const wantsArchived = asksForArchived(query)
    const isInScope = (overview: Overview): boolean =>
      (wantsArchived || overview.application.archivedAt === null) &&
      (!nudgeOnly || needsNudge(overview, today, fadedAfterDays))
    return {
      query,
      context,
      isInScope,
      wantsArchived,
      accepts: (overview) => isInScope(overview) && matches(overview),
      isOn: query.terms.length > 0 || nudgeOnly,
    }
  }, [query, matches, context, nudgeOnly])
}
