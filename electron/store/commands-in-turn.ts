import type { Command } from '../../shared/commands/index'
import type { Reply } from '../../shared/ipc'
import type { PipelineStore } from './store'

export type CommandsInTurn = {
  readonly send: (command: Command) => Promise<Reply>
  readonly undo: () => Promise<Reply>
  readonly redo: () => Promise<Reply>
}

/**
 * What windows ask for, one after the other: while a backup is made before a dangerous command, main goes on, and
 * what is asked meanwhile waits for that command.
 */
export const commandsInTurn = (store: Pick<PipelineStore, 'prepare' | 'execute' | 'undo' | 'redo'>): CommandsInTurn => {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (act: () => Reply | Promise<Reply>): Promise<Reply> => {
    const turn = last.then(act)
    last = turn.catch(() => undefined) // whoever asked is told; the next one has its turn all the same
    return turn
  }
  return {
    send: (command) =>
      inTurn(async () =>
        (await store.prepare(command)) ? store.execute(command) : { ok: false, reason: 'not-backed-up' },
      ),
    undo: () => inTurn(() => store.undo()),
    redo: () => inTurn(() => store.redo()),
  }
}
