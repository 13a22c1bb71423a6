import type { Pipeline } from './pipeline'
import type { RecordChange, RecordDiff } from './record'
import { isSame } from './same'

/** The diff that takes this one back. */
export const reverse = (diff: RecordDiff): RecordDiff =>
  diff
    .map((change) => ({ ...change, before: change.after, after: change.before }) as RecordChange) // both sides are of the change's kind
    .reverse()

/** Two diffs, one after the other, as one. */
export const squash = (first: RecordDiff, second: RecordDiff): RecordDiff => {
  const changes = new Map<string, RecordChange>()
  for (const change of [...first, ...second]) {
    const key = `${change.kind}/${change.id}`
    const earlier = changes.get(key)
    changes.set(key, earlier ? ({ ...change, before: earlier.before } as RecordChange) : change) // one record has one kind
  }
  return [...changes.values()].filter((change) => change.before !== change.after)
}

export const isEmpty = (diff: RecordDiff): boolean => diff.length === 0

/** Whether every record is still as the diff left it: only then can it be taken back. */
export const hasRecordsAfter = (pipeline: Pipeline, diff: RecordDiff): boolean =>
  diff.every(({ kind, id, after }) => isSame(pipeline.get(kind, id) ?? null, after))
