import type { Command } from '../../shared/commands/index'
import type { Reply } from '../../shared/ipc'
import { texts } from '../ui/i18n'
import { bridge } from './bridge'
import { toastProblem } from './toasts'
import { replica } from './use-pipeline'

/** Sends a command; answers once this window shows its effect. A refusal is told in a toast and returned, so that what was typed can stay in its field. */
export const send = async (command: Command): Promise<Reply> => answered(bridge.request.send(command))

export const undo = async (): Promise<Reply> => answered(bridge.request.undo())

export const redo = async (): Promise<Reply> => answered(bridge.request.redo())

const NO_ANSWER: Reply = { ok: false, reason: 'not-saved' }

const answered = async (asked: Promise<Reply>): Promise<Reply> => {
  const reply = await asked.catch(() => NO_ANSWER)
  if (reply.ok) await replica.reached(reply.revision)
  else toastProblem(texts(`refusals.${reply.reason}`))
  return reply
}
