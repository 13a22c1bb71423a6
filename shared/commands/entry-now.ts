import type { Id } from '../model/id'
import { NO_TEXT } from '../model/text'
import { type At, atOf, dayOf, daysBetween } from '../model/time'
import type { Known } from '../model/timeline-entry'
import type { CommandContext } from './define-command'

/** What every entry that is written at this moment begins with. */
export const entryNow = (applicationId: Id, context: CommandContext) =>
  ({
    id: context.newId(),
    applicationId,
    at: atOf(context.now, context.zone),
    recordedAt: context.now,
    known: 'observed',
    text: NO_TEXT,
  }) as const

/** Noted on a later day than it happened: back-dated. */
export const knownAs = (at: At, context: CommandContext): Known =>
  daysBetween(at.day, dayOf(context.now, context.zone)) > 0 ? 'back-dated' : 'observed'
