/** Why a command did nothing. Each has its words in the text catalogue, under the same name. */
export const REFUSAL_REASONS = [
  'unknown-hunt',
  'unknown-stage',
  'unknown-application',
  'unknown-company',
  'unknown-contact',
  'unknown-entry',
  'unknown-interview',
  'unknown-step',
  'unknown-view',
  'unknown-zone',
  'id-taken',
  'company-missing',
  'outcome-missing',
  'last-stage',
  'last-hunt',
  'stage-has-cards',
  'not-archived',
  'attached-already',
  'too-many-attachments',
  'unknown-attachment',
  'contact-in-use',
  'company-known',
  'merge-with-itself',
  'notes-not-read',
  'decided-twice',
  'has-ended',
  'no-closed-stage',
  'entry-is-fixed',
  'entry-of-interview',
  'interview-not-begun',
  'interview-not-held',
  'step-is-closed',
  'step-of-protocol',
  'reply-before-wait',
  'ended-before-applying',
  'dropped-after-applying',
  'applied-after-dropping',
  'promise-before-interview',
  'no-implied-word',
  'in-the-future',
  'nothing-to-undo',
  'nothing-to-redo',
  'changed-since',
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** Thrown inside a command only; whoever executes it gets a value. */
export class Refusal extends Error {
  readonly reason: RefusalReason
  constructor(reason: RefusalReason) {
    super(reason)
    this.reason = reason
  }
}

/** Ends the command: nothing of it is done. */
export const refuse = (reason: RefusalReason): never => {
  throw new Refusal(reason)
}
