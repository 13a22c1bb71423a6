import type { ReportQuestion } from '../../../shared/reports/report'
import { reportedStageIds } from '../../../shared/reports/report-source'
import { zoneNow } from '../../state/clock'
import { firstWeekday } from '../../state/first-weekday'
import { useSettings } from '../../state/settings'
import { usePipeline } from '../../state/use-pipeline'
import { useToday } from '../../state/use-today'
import { useReports } from './reports-store'
import { useShown } from './use-filter'

/** What the reports on the screen are asked. */
export const useQuestion = (): ReportQuestion => {
  const { passed, applied, filter } = useShown()
  const today = useToday((clock) => clock.today)
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  const withRecruiters = useReports((reports) => reports.withRecruiters)
  const stageIds = usePipeline(reportedStageIds, [])
  return {
    passed,
    applied,
    period: filter.period,
    today,
    zone: zoneNow(),
    fadedAfterDays,
    stageIds,
    firstWeekday: firstWeekday(),
    withRecruiters,
  }
}
