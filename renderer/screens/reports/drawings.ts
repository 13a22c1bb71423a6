import type { ComponentType } from 'react'
import type { PAGE_REPORTS } from '../../../shared/reports/reports'
import { ActivityReport } from './activity-report'
import { AnswerChanceReport } from './answer-chance-report'
import { DiagnosisReport } from './diagnosis-report'
import { FlowReport } from './flow-report'
import { FunnelReport } from './funnel-report'
import { InterviewReport } from './interview-report'
import { LedgerReport } from './ledger-report'
import { StageTimeReport } from './stage-time-report'

/** Who draws each report of the page, in the order of the page: two narrow ones stand side by side. */
const BY_NAME = {
  diagnosis: DiagnosisReport,
  funnel: FunnelReport,
  'interview-to-offer': InterviewReport,
  'answer-chance': AnswerChanceReport,
  flow: FlowReport,
  'time-in-stage': StageTimeReport,
  activity: ActivityReport,
  'silence-ledger': LedgerReport,
} satisfies Readonly<Record<(typeof PAGE_REPORTS)[number]['name'], ComponentType>>

export const DRAWINGS = Object.entries(BY_NAME)
