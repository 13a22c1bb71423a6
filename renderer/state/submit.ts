import { create } from 'zustand'
import type { ApplicationFields } from '../../shared/commands/application-fields'
import type { Command } from '../../shared/commands/index'
import type { Id } from '../../shared/model/id'
import { texts } from '../ui/i18n'
import { bridge } from './bridge'
import { announce } from './ui-store'
import { replica } from './use-pipeline'

/** How many changes are on their way, and how many have arrived: behind the quiet "Saved". */
export const useSaving = create<{ readonly waiting: number; readonly saved: number }>(() => ({ waiting: 0, saved: 0 }))

/** Sends what was typed into a field. Once this window shows its effect, answers why it was not saved, in words that belong beneath that field, or `null`. */
export const submit = async (command: Command): Promise<string | null> => {
  useSaving.setState((state) => ({ waiting: state.waiting + 1 }))
  const reason = await reasonOf(command)
  useSaving.setState((state) => ({
    waiting: state.waiting - 1,
    saved: reason === null ? state.saved + 1 : state.saved,
  }))
  if (reason === null) return null
  const words = texts(`refusals.${reason}`)
  announce(words)
  return words
}

const reasonOf = async (command: Command) => {
  try {
    const reply = await bridge.request.send(command)
    if (!reply.ok) return reply.reason
    await replica.reached(reply.revision)
    return null
  } catch {
    return 'not-saved' // main could not answer
  }
}

/** Changes fields of one application. */
export const submitFields = (id: Id, changes: Partial<ApplicationFields>): Promise<string | null> =>
  submit({ type: 'application/update', payload: { id, changes } })
