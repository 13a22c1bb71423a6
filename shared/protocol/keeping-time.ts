import type { Id } from '../model/id'
import { isPending, type Step, type StepName } from '../model/step'
import type { Transaction } from '../records/transaction'

/** Whose times the rules have come to count otherwise since they were laid out. The other steps have the same times by the old rules and the new. */
const COUNTED_ANEW: ReadonlySet<StepName> = new Set(['apply-nudge', 'debrief', 'thank-you', 'follow-up-2', 'let-go'])

/** It was laid out by earlier rules and has not gone since: what is told of it stays as it was told. */
export const keepsItsTime = ({ keepsTime, name, state }: Step): boolean =>
  keepsTime && COUNTED_ANEW.has(name) && (state.kind !== 'cancelled' || state.by === 'archive')

/** The user changed what the steps of an application follow from: those that are to be done are counted by it. */
export const countAnew = (tx: Transaction, applicationId: Id): void => {
  for (const step of [...tx.stepsOf(applicationId)])
    if (step.keepsTime && isPending(step)) tx.put('step', { ...step, keepsTime: false })
}
