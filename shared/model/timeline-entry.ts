import { z } from 'zod'
import { outcomeSchema } from './application'
import { idSchema } from './id'
import { promiseSchema } from './promise'
import { longTextSchema } from './text'
import { atSchema, compareAt, instantSchema } from './time'

/** What the employer says. Its kind decides whether the wait ends. */
export const REPLY_KINDS = ['acknowledgement', 'holding', 'question', 'invitation', 'no', 'cancelled', 'offer'] as const
export const replyKindSchema = z.enum(REPLY_KINDS)
export type ReplyKind = z.infer<typeof replyKindSchema>

/** How a follow-up went: written, or called with what came of it. A thank-you asks for nothing, so no track goes on by it. */
export const FOLLOW_UP_WAYS = ['mail', 'call-spoke', 'call-voicemail', 'call-no-answer', 'thank-you', 'other'] as const
export const followUpWaySchema = z.enum(FOLLOW_UP_WAYS)
export type FollowUpWay = z.infer<typeof followUpWaySchema>

/** How an entry's day is known: noted when it happened, noted later by the user, or brought from elsewhere. */
export const knownSchema = z.enum(['observed', 'back-dated', 'imported'])
export type Known = z.infer<typeof knownSchema>

/** A holding reply: they promised to speak by then. A question: a take-home is to be handed in. An offer: it is to be answered. */
export const bySchema = promiseSchema.optional()

/** What can happen, without when and to which application. */
const happenings = [
  z.strictObject({ kind: z.literal('added') }),
  z.strictObject({ kind: z.literal('applied') }),
  z.strictObject({
    kind: z.literal('stage-transition'),
    fromStageId: idSchema,
    toStageId: idSchema,
    /** A move forward stands for a word of the employer's; `none`: the user says that there was none. */
    word: z.literal('none').optional(),
  }),
  z.strictObject({ kind: z.literal('reply'), reply: replyKindSchema, by: bySchema }),
  z.strictObject({ kind: z.literal('interview-held') }),
  z.strictObject({ kind: z.literal('follow-up'), way: followUpWaySchema }),
  z.strictObject({ kind: z.literal('offer'), by: bySchema }),
  /** `null`: the application was re-opened. */
  z.strictObject({ kind: z.literal('outcome'), outcome: outcomeSchema.nullable() }),
  z.strictObject({ kind: z.literal('note') }),
] as const
export const happeningSchema = z.discriminatedUnion('kind', happenings)
export type Happening = Readonly<z.infer<typeof happeningSchema>>

const base = {
  id: idSchema,
  applicationId: idSchema,
  at: atSchema,
  recordedAt: instantSchema,
  known: knownSchema,
  /** What the user wants to remember of it. */
  text: longTextSchema,
}

export const timelineEntrySchema = z.discriminatedUnion('kind', [
  happenings[0].extend(base),
  happenings[1].extend(base),
  happenings[2].extend(base),
  happenings[3].extend(base),
  happenings[4].extend(base),
  happenings[5].extend(base),
  happenings[6].extend(base),
  happenings[7].extend(base),
  happenings[8].extend(base),
])
export type TimelineEntry = Readonly<z.infer<typeof timelineEntrySchema>>
export type EntryKind = TimelineEntry['kind']

/** In the order in which things happened; entries of one minute in the order in which they were noted. */
export const compareEntries = (a: TimelineEntry, b: TimelineEntry): number =>
  compareAt(a.at, b.at) || (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : a.id < b.id ? -1 : 1)

/** In the order in which they were noted. */
export const compareNoted = (a: TimelineEntry, b: TimelineEntry): number =>
  a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

type Ending = Extract<TimelineEntry, { kind: 'outcome' }>

/** The ending, or the re-opening, that was noted last: the one that holds. */
export const lastEndingOf = (entries: Iterable<TimelineEntry>): Ending | null => {
  let last: Ending | null = null
  for (const entry of entries) if (entry.kind === 'outcome' && (!last || compareNoted(entry, last) > 0)) last = entry
  return last
}
