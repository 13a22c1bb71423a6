import type { z } from 'zod'
import type { Id } from '../model/id'
import type { LongText } from '../model/text'
import type { Instant } from '../model/time'
import type { Transaction } from '../records/transaction'

/** What a command may not get by itself. */
export type CommandContext = {
  readonly now: Instant
  /** The user's IANA zone. */
  readonly zone: string
  /** A new id each time; later ids sort after earlier ones. */
  readonly newId: () => Id
  /** A long text is set aside, to be kept in a file once the command has succeeded. */
  readonly keepText: (text: string) => LongText
}

export type CommandDefinition<Payload extends z.ZodType> = {
  readonly payload: Payload
  /** Only what removes for good says `false`: it empties the undo history. `aside`: the program did it, not the user. */
  readonly isUndoable?: false | 'aside'
  /** Where it isn't the user who decides what it does. */
  readonly source?: 'clock' | 'import'
  /** Changes the transaction, or refuses; returns nothing. */
  readonly run: (tx: Transaction, payload: z.output<Payload>, context: CommandContext) => void
}

export const defineCommand = <Payload extends z.ZodType>(
  definition: CommandDefinition<Payload>,
): CommandDefinition<Payload> => definition
