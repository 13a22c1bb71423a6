import type { ReplyKind } from './timeline-entry'

/** The replies that may name a day: a promise to speak, a take-home to hand in, an offer to answer. */
const NAMES_A_DAY = ['holding', 'question', 'offer'] as const
export type NamesADay = (typeof NAMES_A_DAY)[number]

/** The reply, when it may name a day. */
export const namesADay = (reply: ReplyKind | null): NamesADay | null =>
  NAMES_A_DAY.find((each) => each === reply) ?? null
