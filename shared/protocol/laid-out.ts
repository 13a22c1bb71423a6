import { KIND_OF_STEP, type ProtocolStep, type Step, stepIdOf } from '../model/step'
import type { At } from '../model/time'
import type { Times } from './times'

/** A step that something on the timeline has done. */
export type Closing = { readonly id: string; readonly at: At; readonly entryId: string }

/** A step as the protocol wants it. */
export type LaidOut = Times &
  Pick<Step, 'id' | 'kind' | 'contactId'> & {
    readonly name: ProtocolStep
    /** Its cause lies in the past: it is not opened when it would already be due. */
    readonly isPast: boolean
  }

/** What the protocol says of one application. */
export type Layout = {
  readonly steps: readonly LaidOut[]
  /** Steps that something on the timeline has done. */
  readonly done: readonly Closing[]
  /** Steps that a letter had done and that are to do again. */
  readonly undone: readonly string[]
}

export const NOTHING: Layout = { steps: [], done: [], undone: [] }

/** A step of this cause. */
export const laidOutStep = (causeId: string, name: ProtocolStep, times: Times, past: boolean): LaidOut => ({
  ...times,
  id: stepIdOf(causeId, name),
  name,
  kind: KIND_OF_STEP[name],
  contactId: null,
  isPast: past,
})
