import type { Id } from '../../shared/model/id'
import type { Step } from '../../shared/model/step'
import type { RecordDiff } from '../../shared/records/record'

/**
 * Steps that go on under another id, since the person whom it names has become another: two records of one person were
 * merged, or that was undone. What was shown of them mustn't be shown again.
 */
export const renamedSteps = (diff: RecordDiff): readonly { readonly fromId: Id; readonly toId: Id }[] => {
  const gone: Step[] = []
  const newIds = new Map<string, Id>()
  for (const change of diff) {
    if (change.kind !== 'step') continue
    const { before, after } = change
    if (before && !after) gone.push(before)
    const key = after && !before ? keyOf(after) : null
    if (after && key !== null) newIds.set(key, after.id)
  }
  return gone.flatMap((step) => {
    const key = keyOf(step)
    const toId = key === null ? undefined : newIds.get(key)
    return toId === undefined ? [] : [{ fromId: step.id, toId }]
  })
}

/** What remains of an id without its person; `null`: it names none. */
const keyOf = ({ id, contactId }: Step): string | null =>
  contactId !== null && id.endsWith(`/${contactId}`) ? id.slice(0, -contactId.length) : null
