import { FUNNEL } from '../../../shared/reports/funnel'
import { FunnelChart } from './funnel-chart'
import { ReportCard } from './report-card'

export const FunnelReport = () => (
  <ReportCard report={FUNNEL}>
    {(bars) => bars.some(({ count }) => count > 0) && <FunnelChart bars={bars} />}
  </ReportCard>
)
