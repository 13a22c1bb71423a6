/** Every report by its name: in addresses of charts, in names of files and on the command line. */
export const REPORT_NAMES = [
  'diagnosis',
  'funnel',
  'interview-to-offer',
  'flow',
  'time-in-stage',
  'answer-chance',
  'silence-ledger',
  'activity',
  'work-search',
] as const
export type ReportName = (typeof REPORT_NAMES)[number]

/** What a report counts. */
export type ReportSize = {
  readonly count: number
  readonly of: 'applications' | 'interviewed' | 'stays' | 'waits' | 'happenings'
}
