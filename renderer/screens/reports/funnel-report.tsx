import { funnelOf } from '../../../shared/queries/reports/funnel'
import { funnelTable } from '../../../shared/reports/tables/funnel'
import { inOnePiece } from '../../state/use-worked'
import { undatedWords, waitingWords, withdrawnWords, youngerWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import { FunnelChart } from './funnel-chart'
import { useReportWork } from './on-screen'
import { ReportCard, WhenOnScreen } from './report-card'
import { useShown } from './use-filter'

export const FunnelReport = () => (
  <WhenOnScreen>
    <Funnel />
  </WhenOnScreen>
)

const Funnel = () => {
  const { applied } = useShown()
  const funnel = useReportWork(() => inOnePiece(() => funnelOf(applied)), [applied])
  return (
    <ReportCard
      name="funnel"
      value={funnel}
      size={({ n }) => texts('reportTables.n.applications', { count: n })}
      tables={(value) => [funnelTable(value, texts)]}
      beside={({ steps, undated }) => [
        waitingWords(steps.reduce((sum, { waiting }) => sum + waiting, 0)),
        withdrawnWords(steps.reduce((sum, { withdrawn }) => sum + withdrawn, 0)),
        youngerWords(steps.find(({ fromBefore }) => fromBefore !== null)?.fromBefore ?? null),
        undatedWords(undated),
      ]}
      tooEarly={({ n }) => (n === 0 ? texts('reports.nothingApplied') : null)}
    >
      {(value) => value.n > 0 && <FunnelChart funnel={value} />}
    </ReportCard>
  )
}
