import type { Weekday } from '../model/first-weekday'
import type { Id } from '../model/id'
import { compareRank } from '../model/rank'
import type { Case, ReportContext } from '../queries/reports/case'
import { filteredWork, type ReportFilter } from '../queries/reports/report-filter'
import { finished } from '../queries/reports/work'
import type { Pipeline } from '../records/pipeline'
import type { ReportQuestion, ReportWords } from './report'

/** What reports are made of, for who has no window. */
export type ReportSource = ReportWords & {
  readonly pipeline: Pipeline
  /** Of the whole pipeline. */
  readonly cases: readonly Case[]
  readonly context: ReportContext
  readonly filter: ReportFilter
  readonly firstWeekday: Weekday
  readonly withRecruiters: boolean
}

export const questionOf = ({
  pipeline,
  cases,
  context,
  filter,
  firstWeekday,
  withRecruiters,
}: ReportSource): ReportQuestion => ({
  ...finished(filteredWork(cases, filter)),
  ...context,
  period: filter.period,
  stageIds: reportedStageIds(pipeline),
  firstWeekday,
  withRecruiters,
})

/** In the order of the board. Nobody waits in a closed stage. */
export const reportedStageIds = (pipeline: Pipeline): readonly Id[] =>
  [...pipeline.all('stage').values()]
    .filter(({ kind, removedAt }) => removedAt === null && kind !== 'closed')
    .sort(compareRank)
    .map(({ id }) => id)
