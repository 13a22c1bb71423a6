import { isPending } from '../model/step'
import { daysOfChange } from './day-index'
import { type Source, Touched } from './reads'
import type { Kind, RecordChange, RecordDiff } from './record'
import { applicationsOfChange } from './touched'

/** The names of the pipeline's indexes as sources; a kind's own name stands for its records. */
export const INDEX = {
  /** Which records of a kind there are, by the kind. */
  idsOf: 'ids',
  /** By the company. */
  applicationsOf: 'applications',
  /** By `columnKey`. */
  column: 'column',
  pending: 'pending',
  planned: 'planned',
} as const

/** The records of a kind by their application. */
export const ownedBy = (kind: Kind): Source => `${kind}-of`

export const columnKey = (huntId: string, stageId: string): string => `${huntId}/${stageId}`

/** What a diff touches of the records and of their indexes: where a record stood before, and where it stands now. */
export const touchedBy = (diff: RecordDiff): Touched => {
  const touched = new Touched()
  for (const change of diff) {
    touched.add(change.kind, change.id)
    if (change.before === null || change.after === null) touched.add(INDEX.idsOf, change.kind)
    for (const day of daysOfChange(change)) touched.days.add(day)
    for (const id of applicationsOfChange(change)) touched.add(ownedBy(change.kind), id)
    addIndexes(touched, change)
  }
  return touched
}

const addIndexes = (touched: Touched, change: RecordChange): void => {
  switch (change.kind) {
    case 'interview':
      for (const { state } of sidesOf(change)) if (state === 'planned') touched.add(INDEX.planned)
      break
    case 'step':
      for (const step of sidesOf(change)) if (isPending(step)) touched.add(INDEX.pending)
      break
    case 'application':
      for (const { huntId, stageId, companyId, archivedAt } of sidesOf(change)) {
        touched.add(INDEX.applicationsOf, companyId)
        if (archivedAt === null) touched.add(INDEX.column, columnKey(huntId, stageId))
      }
  }
}

const sidesOf = <R>({ before, after }: { readonly before: R | null; readonly after: R | null }): readonly R[] =>
  [before, after].filter((side) => side !== null)
