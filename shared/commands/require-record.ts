import type { Application } from '../model/application'
import type { Id } from '../model/id'
import type { Interview } from '../model/interview'
import type { Stage } from '../model/stage'
import type { TimelineEntry } from '../model/timeline-entry'
import type { Transaction } from '../records/transaction'
import { refuse } from './refusal'

/** The record, or the command's refusal. */
export const requireApplication = (tx: Transaction, id: Id): Application =>
  tx.get('application', id) ?? refuse('unknown-application')

export const requireEntry = (tx: Transaction, id: Id): TimelineEntry => tx.get('entry', id) ?? refuse('unknown-entry')

export const requireInterview = (tx: Transaction, id: Id): Interview =>
  tx.get('interview', id) ?? refuse('unknown-interview')

/** A stage that still stands: a removed one takes no cards. */
export const requireStage = (tx: Transaction, id: Id): Stage => {
  const stage = tx.get('stage', id)
  return stage && stage.removedAt === null ? stage : refuse('unknown-stage')
}
