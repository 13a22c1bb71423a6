import { z } from 'zod'
import { type Id, idSchema } from './id'
import { promiseSchema } from './promise'
import { shortTextSchema } from './text'
import { atSchema, type Day, type Instant, instantSchema, zoneSchema } from './time'

export const INTERVIEW_KINDS = ['recruiter-screen', 'phone', 'technical', 'case', 'onsite', 'panel', 'final'] as const
const interviewKindSchema = z.enum(INTERVIEW_KINDS)
export type InterviewKind = z.infer<typeof interviewKindSchema>

/** `no-show`: they missed it. */
const INTERVIEW_STATES = ['planned', 'held', 'cancelled', 'no-show'] as const

/** One conversation with an employer, planned or past. */
export const interviewSchema = z.strictObject({
  id: idSchema,
  applicationId: idSchema,
  round: z.strictObject({ number: z.number().int().min(1).max(99), label: shortTextSchema }),
  kind: interviewKindSchema,
  startAt: instantSchema,
  /** Where its clock stands: the day and the evening of an interview are those of this zone. */
  zone: zoneSchema,
  lengthMinutes: z.number().int().min(5).max(1_440),
  /** An address or a link. */
  place: z.string().max(4_000),
  interviewerIds: z.array(idSchema).max(50),
  state: z.enum(INTERVIEW_STATES),
  /** When it was agreed, by the user's clock: that is the day of the employer's word. */
  plannedAt: atSchema,
  /** The user said that it took place; `false` while only the clock did. */
  isConfirmed: z.boolean(),
  /** Known exactly when it is cancelled. */
  cancelled: z
    .strictObject({
      /** By the user's clock; `null`: an earlier version didn't keep it. */
      at: atSchema.nullable(),
      /** `ending`, `archive`: it was taken off as the application ended or was archived. */
      by: z.enum(['user', 'ending', 'archive']),
    })
    .nullable(),
  /** By when they said they would answer. */
  promise: promiseSchema.nullable(),
  /** Not written yet. */
  debrief: z.null(),
  createdAt: instantSchema,
})
export type Interview = Readonly<z.infer<typeof interviewSchema>>

/** After its planned end an interview counts as held, unless it was marked otherwise. */
const HELD_AFTER_MINUTES = 30

const MS_PER_MINUTE = 60_000

export const endOf = ({ startAt, lengthMinutes }: Pick<Interview, 'startAt' | 'lengthMinutes'>): Instant =>
  new Date(Date.parse(startAt) + lengthMinutes * MS_PER_MINUTE).toISOString()

/** When a planned interview begins to count as held. */
export const heldFrom = (interview: Pick<Interview, 'startAt' | 'lengthMinutes'>): Instant =>
  new Date(Date.parse(endOf(interview)) + HELD_AFTER_MINUTES * MS_PER_MINUTE).toISOString()

const HELD = '/held'

/** The timeline entry that says that it was held; derived, so that marking it again meets the same one. */
export const heldEntryId = (interviewId: Id): Id => `${interviewId}${HELD}`

const CALLED_OFF = '/called-off-'

/** What the steps after an interview that was called off are named after; derived, and another one when that is done on another day. */
export const calledOffId = (interviewId: Id, day: Day): Id => `${interviewId}${CALLED_OFF}${day}`

/** The interview whose holding an entry tells; `null` for an entry that was written by hand. */
export const interviewIdOf = (entryId: Id): Id | null =>
  entryId.endsWith(HELD) ? entryId.slice(0, -HELD.length) : null
