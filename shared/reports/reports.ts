import { ACTIVITY } from './activity'
import { ANSWER_CHANCE } from './answer-chance'
import { DIAGNOSIS } from './diagnosis'
import { FLOW } from './flow'
import { FUNNEL } from './funnel'
import { INTERVIEW_TO_OFFER } from './interview-to-offer'
import { SILENCE_LEDGER } from './silence-ledger'
import { TIME_IN_STAGE } from './time-in-stage'
import { WORK_SEARCH } from './work-search'

/** Those of the page of reports, in the order in which files and paper have them. */
export const PAGE_REPORTS = [
  DIAGNOSIS,
  FUNNEL,
  INTERVIEW_TO_OFFER,
  FLOW,
  TIME_IN_STAGE,
  ANSWER_CHANCE,
  SILENCE_LEDGER,
  ACTIVITY,
] as const

/** Every report there is. The record for an authority has a dialog and a period of its own. */
export const REPORTS = [...PAGE_REPORTS, WORK_SEARCH] as const

/** In addresses of charts, in names of files and on the command line. */
export type ReportName = (typeof REPORTS)[number]['name']
