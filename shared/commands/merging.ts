import { z } from 'zod'
import type { Company } from '../model/company'
import type { Contact } from '../model/contact'
import { type Id, idSchema } from '../model/id'
import { isEmptyText, type LongText, NO_TEXT, typedTextSchema } from '../model/text'
import type { CommandContext } from './define-command'
import { refuse } from './refusal'

/** As many as one dialog can show. */
const MERGE_MAX = 50

/** What is merged into what, and what the notes are then; `null`: the notes of all, one after the other. */
export const mergePayload = z.strictObject({
  keepId: idSchema,
  mergeIds: z.array(idSchema).min(1).max(MERGE_MAX),
  notes: typedTextSchema.nullable(),
})

/** Who goes, and all records with the kept one first. `recordOf` refuses what there is not. */
export const recordsToMerge = <R extends Company | Contact>(
  { keepId, mergeIds }: Pick<z.infer<typeof mergePayload>, 'keepId' | 'mergeIds'>,
  recordOf: (id: Id) => R,
): { readonly gone: ReadonlySet<Id>; readonly kept: R; readonly all: readonly R[] } => {
  const gone = new Set(mergeIds)
  if (gone.has(keepId)) refuse('merge-with-itself')
  const kept = recordOf(keepId)
  return { gone, kept, all: [kept, ...[...gone].map(recordOf)] }
}

/** The notes of the merged record. Those kept in files are read by the window, which then says what they are together. */
export const mergedNotes = (
  all: readonly { readonly notes: LongText }[],
  notes: string | null,
  context: CommandContext,
): LongText => {
  if (notes !== null) return context.keepText(notes)
  const filled = all.map((each) => each.notes).filter((text) => !isEmptyText(text))
  const [first, ...more] = new Map(filled.map((text) => [JSON.stringify(text), text])).values()
  if (first === undefined) return NO_TEXT
  if (more.length === 0) return first
  const texts = [first, ...more].map((text) => ('inline' in text ? text.inline : refuse('notes-not-read')))
  return context.keepText(texts.join('\n\n'))
}
