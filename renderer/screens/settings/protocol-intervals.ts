import type { ProtocolSettings } from '../../../shared/model/protocol-settings'
import type { ProtocolStep } from '../../../shared/model/step'

export type IntervalName = keyof ProtocolSettings['intervals']

/** The numbers that each step counts by. */
export const INTERVALS_OF: Readonly<Record<ProtocolStep, readonly IntervalName[]>> = {
  'apply-nudge': ['applyNudgeDays'],
  interview: ['interviewFirstHours', 'interviewAgainHours'],
  debrief: ['debriefMinutes'],
  'thank-you': ['thankYouHours', 'thankYouOverdueHours'],
  'did-they-call': ['didTheyCallHours'],
  'follow-up-1': ['afterPromiseWorkingDays', 'followUp1WorkingDays', 'followUp1PatientWorkingDays'],
  'follow-up-2': ['followUp2WorkingDays'],
  'let-go': ['letGoWorkingDays'],
  'last-word': ['lastWordDays'],
  answer: ['answerWorkingDays'],
  'ask-new-date': ['askNewDateWorkingDays'],
  'hand-in': ['handInFirstDays', 'handInAgainHours'],
  decide: ['decideWorkingDays'],
  'offer-deadline': ['offerFirstDays', 'offerAgainDays'],
  'application-deadline': ['applicationDeadlineDays'],
}

/** In what a number counts. */
export const unitOf = (name: IntervalName): 'minutes' | 'hours' | 'days' | 'workingDays' => {
  if (name.endsWith('WorkingDays')) return 'workingDays'
  if (name.endsWith('Days')) return 'days'
  return name.endsWith('Hours') ? 'hours' : 'minutes'
}

/** The most that a number of this unit may be. */
export const MAX_OF_UNIT = { minutes: 1_440, hours: 720, days: 365, workingDays: 365 } as const
