import type { Command } from '../../../shared/commands/index'
import { DEFAULT_PROTOCOL, PROTOCOL_ID, type ProtocolSettings } from '../../../shared/model/protocol-settings'
import { send, undo } from '../../state/send'
import { submit } from '../../state/submit'
import { toastUndo } from '../../state/toasts'
import { useRecord } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'

export type ProtocolChanges = Extract<Command, { type: 'protocol/update' }>['payload']['changes']

/** How the protocol counts now. */
export const useProtocol = (): ProtocolSettings => useRecord('protocol', PROTOCOL_ID) ?? DEFAULT_PROTOCOL

/** Changes what was chosen with one click. */
export const changeProtocol = async (changes: ProtocolChanges): Promise<boolean> =>
  (await send({ type: 'protocol/update', payload: { changes } })).ok

/** Changes what is being typed; answers why it was refused, or `null`. */
export const submitProtocol = (changes: ProtocolChanges): Promise<string | null> =>
  submit({ type: 'protocol/update', payload: { changes } })

/** Every number, step and time as it was at first. The user's name, days off and pause are no settings of the count: they stay. */
export const resetProtocol = async (): Promise<void> => {
  const { id: _id, holidays: _holidays, pauseUntil: _pauseUntil, myName: _myName, ...counting } = DEFAULT_PROTOCOL
  if (await changeProtocol({ ...counting, workingDays: [...counting.workingDays] }))
    toastUndo(texts('protocol.resetDone'), undo)
}
