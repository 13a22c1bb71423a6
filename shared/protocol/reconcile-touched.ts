import type { Application } from '../model/application'
import type { Id } from '../model/id'
import { DEFAULT_PROTOCOL, type ProtocolSettings } from '../model/protocol-settings'
import type { Instant } from '../model/time'
import type { RecordChange } from '../records/record'
import { isSame } from '../records/same'
import { touchedApplications } from '../records/touched'
import type { Transaction } from '../records/transaction'
import { reconcile } from './reconcile'

/**
 * What follows from a command is laid out here and nowhere else: for each application of which it changed anything, and
 * for all when it changed the rules. Undo and redo bring the steps themselves back, and need none of it.
 */
export const reconcileTouched = (tx: Transaction, moment: { readonly now: Instant; readonly zone: string }): void => {
  for (const id of touchedBy(tx)) reconcile(tx, id, moment)
}

const touchedBy = (tx: Transaction): Iterable<Id> => {
  const diff = tx.diff()
  if (diff.some(changesRules)) return [...tx.all('application')].map(({ id }) => id)
  return touchedApplications(diff.filter((change) => !isBesideSteps(change)))
}

/** Often changed for many at once. From every other field steps may follow: one that is forgotten here costs time, nothing else. */
const BESIDE_STEPS: ReadonlySet<string> = new Set<keyof Application>(['tags', 'attachments', 'isAppliedDayUnknown'])

const isBesideSteps = ({ kind, before, after }: RecordChange): boolean => {
  if (kind !== 'application' || before === null || after === null) return false
  const names = Object.keys(after) as (keyof Application)[] // the keys of an application
  return names.every((name) => before[name] === after[name] || BESIDE_STEPS.has(name))
}

const changesRules = (change: RecordChange): boolean => {
  if (change.kind !== 'protocol') return false
  const [before, after] = [change.before ?? DEFAULT_PROTOCOL, change.after ?? DEFAULT_PROTOCOL]
  const names = Object.keys(after) as (keyof ProtocolSettings)[] // the keys of the settings
  return names.some((name) => isRule(name) && !isSame(before[name], after[name]))
}

/** They decide when the user is told, and how letters are signed; no step follows from them. */
const LAYS_NOTHING_OUT: ReadonlySet<string> = new Set(['quietHours', 'myName'])

/** Whether steps follow from the setting of this name. */
export const isRule = (name: string): boolean => !LAYS_NOTHING_OUT.has(name)
