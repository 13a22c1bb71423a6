import { createContext, useContext, useMemo } from 'react'
import type { Case } from '../../../shared/queries/reports/case'
import type { FilterOptions } from '../../../shared/queries/reports/filter-options'
import type { Filtered, ReportFilter } from '../../../shared/queries/reports/report-filter'
import { useHuntShown } from '../../state/use-hunt-shown'
import { useRecord } from '../../state/use-pipeline'
import { useReports } from './reports-store'

/** What the reports are made from: the whole, and what passes the filter. */
export type Shown = Filtered & {
  readonly all: readonly Case[]
  readonly filter: ReportFilter
  readonly options: FilterOptions
}

export const ShownContext = createContext<Shown | null>(null)

export const useShown = (): Shown => {
  const shown = useContext(ShownContext)
  if (!shown) throw new Error('a report stands outside of the reports screen')
  return shown
}

/** The filter with its hunt. */
export const useFilter = (): ReportFilter => {
  const choice = useReports((reports) => reports.hunt)
  const rest = useReports((reports) => reports.filter)
  const shownId = useHuntShown()?.id ?? null
  // A hunt that was removed meanwhile can't be chosen any more.
  const chosen = useRecord('hunt', typeof choice === 'string' ? null : choice.id)
  const huntId = choice === 'all' ? null : (chosen?.id ?? shownId)
  return useMemo(() => ({ ...rest, huntId }), [rest, huntId])
}
