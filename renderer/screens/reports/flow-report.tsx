import { FLOW } from '../../../shared/reports/flow'
import { FlowChart } from './flow-chart'
import { ReportCard } from './report-card'

export const FlowReport = () => (
  <ReportCard report={FLOW}>{(flow) => flow.n > 0 && <FlowChart flow={flow} />}</ReportCard>
)
