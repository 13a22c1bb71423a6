import { create } from 'zustand'
import type { Id } from '../../../shared/model/id'
import { ALWAYS, EVERYTHING, type ReportFilter } from '../../../shared/queries/reports/report-filter'
import type { ReportName } from '../../../shared/reports/reports'

/** `shown`: the hunt that all screens show, whichever that is. */
type HuntChoice = 'shown' | 'all' | { readonly id: Id }

type ReportsState = {
  readonly hunt: HuntChoice
  /** Everything of the filter but its hunt. */
  readonly filter: Omit<ReportFilter, 'huntId'>
  /** People stand in the ledger only when the user wants them there; not kept beyond this window. */
  readonly withRecruiters: boolean
  /** Shown as tables of numbers. */
  readonly asTables: ReadonlySet<ReportName>
  /** Every report is worked out, also those that are not on the screen. */
  readonly isWhole: boolean
}

const { huntId: _, ...NO_FILTER } = EVERYTHING

/** What the reports show: nothing in it is the pipeline's, and nothing of it outlives the window. */
export const useReports = create<ReportsState>(() => ({
  hunt: 'shown',
  filter: NO_FILTER,
  withRecruiters: false,
  asTables: new Set<ReportName>(),
  isWhole: false,
}))

export const changeFilter = (changes: Partial<ReportsState['filter']>): void =>
  useReports.setState(({ filter }) => ({ filter: { ...filter, ...changes } }))

export const clearFilter = (): void => useReports.setState({ hunt: 'shown', filter: NO_FILTER })

export const isFiltered = ({ hunt, filter }: Pick<ReportsState, 'hunt' | 'filter'>): boolean =>
  hunt !== 'shown' ||
  filter.period.from !== ALWAYS.from ||
  filter.period.to !== ALWAYS.to ||
  filter.sources.length + filter.tags.length + filter.workModes.length > 0 ||
  filter.role.trim() !== ''

export const showAsTable = (name: ReportName, isTable: boolean): void =>
  useReports.setState(({ asTables }) => {
    const next = new Set(asTables)
    if (isTable) next.add(name)
    else next.delete(name)
    return { asTables: next }
  })
