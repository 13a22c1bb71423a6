import type { Id } from '../model/id'
import { ownerOf, type RecordChange, type RecordDiff } from './record'

const NONE: readonly Id[] = []

/** The application that a change is of: the one that it changes, or those whose record it was and is. */
export const applicationsOfChange = ({ kind, id, before, after }: RecordChange): readonly Id[] => {
  if (kind === 'application') return [id]
  const owner = before && ownerOf(kind, before)
  const newOwner = after && ownerOf(kind, after)
  if (owner === null) return newOwner === null ? NONE : [newOwner]
  return newOwner === null || newOwner === owner ? [owner] : [owner, newOwner]
}

/** Every application that a diff changes, or a record of which it changes. */
export const touchedApplications = (diff: RecordDiff): ReadonlySet<Id> => {
  const touched = new Set<Id>()
  for (const change of diff) for (const id of applicationsOfChange(change)) touched.add(id)
  return touched
}
