import type { z } from 'zod'
import type { Source } from '../document/origin'
import { reconcileTouched } from '../protocol/reconcile-touched'
import type { Pipeline } from '../records/pipeline'
import type { RecordDiff } from '../records/record'
import { Transaction } from '../records/transaction'
import type { CommandContext, CommandDefinition } from './define-command'
import { COMMANDS, type Command } from './index'
import { Refusal, type RefusalReason } from './refusal'

export type Executed =
  | { readonly ok: true; readonly diff: RecordDiff }
  | { readonly ok: false; readonly reason: RefusalReason }

/** Works out what a parsed command does, and which next steps follow from it. Changes nothing itself. */
export const execute = (pipeline: Pipeline, command: Command, context: CommandContext): Executed => {
  const definition: CommandDefinition<z.ZodType> = COMMANDS[command.type]
  const tx = new Transaction(pipeline)
  try {
    definition.run(tx, command.payload, context)
    reconcileTouched(tx, context)
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.reason }
    throw error
  }
  return { ok: true, diff: tx.diff() }
}

/** What makes the change of a command. */
export const sourceOf = (command: Command): Source => {
  const definition: CommandDefinition<z.ZodType> = COMMANDS[command.type]
  return definition.source ?? 'user'
}

/** How a command stands in the undo history. `final`: it removes for good; `aside`: Ctrl/Cmd+Z passes it over. */
export const historyOf = (command: Command): 'do' | 'final' | 'aside' => {
  const definition: CommandDefinition<z.ZodType> = COMMANDS[command.type]
  if (definition.isUndoable === undefined) return 'do'
  return definition.isUndoable === 'aside' ? 'aside' : 'final'
}
