import { flowOf } from '../../../shared/queries/reports/flow'
import { flowTable } from '../../../shared/reports/tables/flow'
import { inOnePiece } from '../../state/use-worked'
import { undatedWords, waitingWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import { FlowChart } from './flow-chart'
import { useReportWork } from './on-screen'
import { ReportCard, WhenOnScreen } from './report-card'
import { useShown } from './use-filter'

export const FlowReport = () => (
  <WhenOnScreen>
    <Flow />
  </WhenOnScreen>
)

const Flow = () => {
  const { applied } = useShown()
  const flow = useReportWork(
    () =>
      inOnePiece(() => ({
        ...flowOf(applied),
        waiting: applied.filter(({ end }) => end === 'waiting').length,
        undated: applied.filter(({ isUndated }) => isUndated).length,
      })),
    [applied],
  )
  return (
    <ReportCard
      name="flow"
      isWide
      value={flow}
      size={({ n }) => texts('reportTables.n.applications', { count: n })}
      tables={(value) => [flowTable(value, texts)]}
      beside={({ waiting, undated }) => [waitingWords(waiting), undatedWords(undated)]}
      tooEarly={({ n }) => (n === 0 ? texts('reports.nothingApplied') : null)}
    >
      {(value) => value.n > 0 && <FlowChart flow={value} />}
    </ReportCard>
  )
}
