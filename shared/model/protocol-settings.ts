import { z } from 'zod'
import { paceSchema } from './pace'
import { PROTOCOL_STEPS, type ProtocolStep } from './step'
import { daySchema, timeSchema } from './time'

const days = z.number().int().min(1).max(365)
const hours = z.number().int().min(1).max(720)

/** How the protocol counts: part of the document and undone with it. Days are calendar days unless they say working. */
export const protocolSettingsSchema = z.strictObject({
  id: z.literal('protocol'),
  steps: z.strictObject(
    Object.fromEntries(PROTOCOL_STEPS.map((name) => [name, z.boolean()])) as Record<ProtocolStep, z.ZodBoolean>, // one for each step
  ),
  /** Nudge every application, or only those with a contact or an excitement of 4 or 5. */
  applyNudgeFor: z.enum(['promising', 'all']),
  pace: paceSchema,
  /** A last gentle word some weeks after letting go: to nobody, or where there is a contact and an excitement of 4 or 5. */
  lastWordFor: z.enum(['nobody', 'promising']),
  intervals: z.strictObject({
    applyNudgeDays: days,
    interviewFirstHours: hours,
    interviewAgainHours: hours,
    debriefMinutes: z.number().int().min(1).max(1_440),
    thankYouHours: hours,
    thankYouOverdueHours: hours,
    didTheyCallHours: hours,
    afterPromiseWorkingDays: days,
    followUp1WorkingDays: days,
    /** Instead of `followUp1WorkingDays`, at the patient pace. */
    followUp1PatientWorkingDays: days,
    followUp2WorkingDays: days,
    letGoWorkingDays: days,
    lastWordDays: days,
    answerWorkingDays: days,
    askNewDateWorkingDays: days,
    handInFirstDays: days,
    handInAgainHours: hours,
    decideWorkingDays: days,
    offerFirstDays: days,
    offerAgainDays: days,
    applicationDeadlineDays: days,
  }),
  /** When a step is due that is counted in days. */
  dayTime: timeSchema,
  /** Before this nobody reads a follow-up on a Monday. */
  mondayTime: timeSchema,
  /** A thank-you that would be due later than this waits for the next morning. */
  thankYouLatest: timeSchema,
  /** The second reminder of a debrief; it goes to the next morning when the interview ended within the hour before, or later. */
  debriefEvening: timeSchema,
  /** ISO weekdays, Monday is 1. */
  workingDays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  /** The user's own days off. */
  holidays: z.array(daySchema).max(1_000),
  /** No notification is shown between these times; `null`: at any time. */
  quietHours: z.strictObject({ from: timeSchema, to: timeSchema }).nullable(),
  /** The day on which the hunt goes on; `null`: it isn't paused. */
  pauseUntil: daySchema.nullable(),
  /** Stands for `{myName}` in the templates. */
  myName: z.string().max(500),
})
export type ProtocolSettings = Readonly<z.infer<typeof protocolSettingsSchema>>

/** The one record of its kind; it is written when the user first changes something. */
export const PROTOCOL_ID = 'protocol'

export const DEFAULT_PROTOCOL: ProtocolSettings = {
  id: PROTOCOL_ID,
  steps: Object.fromEntries(PROTOCOL_STEPS.map((name) => [name, true])) as Record<ProtocolStep, boolean>, // one for each step
  applyNudgeFor: 'promising',
  pace: 'usual',
  lastWordFor: 'nobody',
  intervals: {
    applyNudgeDays: 10,
    interviewFirstHours: 24,
    interviewAgainHours: 1,
    debriefMinutes: 30,
    thankYouHours: 2,
    thankYouOverdueHours: 24,
    didTheyCallHours: 1,
    afterPromiseWorkingDays: 2,
    followUp1WorkingDays: 5,
    followUp1PatientWorkingDays: 10,
    followUp2WorkingDays: 5,
    letGoWorkingDays: 5,
    lastWordDays: 42,
    answerWorkingDays: 1,
    askNewDateWorkingDays: 1,
    handInFirstDays: 2,
    handInAgainHours: 4,
    decideWorkingDays: 2,
    offerFirstDays: 3,
    offerAgainDays: 1,
    applicationDeadlineDays: 2,
  },
  dayTime: '09:00',
  mondayTime: '12:00',
  thankYouLatest: '18:00',
  debriefEvening: '20:00',
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
  quietHours: { from: '21:00', to: '08:00' },
  pauseUntil: null,
  myName: '',
}
