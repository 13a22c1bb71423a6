import type { Command } from '../../../../shared/commands/index'
import type { Id } from '../../../../shared/model/id'
import { isEmptyText, type LongText, TEXT_LIMIT } from '../../../../shared/model/text'
import { pairKey } from '../../../../shared/queries/companies/duplicate-groups'
import { mergedFields } from '../../../../shared/queries/companies/merging'
import { replaceDossier } from '../../../acts/dossiers'
import { bridge } from '../../../state/bridge'
import { send, undo } from '../../../state/send'
import { changeSettings, useSettings } from '../../../state/settings'
import { toastDone, toastProblem, toastUndo } from '../../../state/toasts'
import { replica } from '../../../state/use-pipeline'
import { listWords } from '../../../state/words/number-words'
import { texts } from '../../../ui/i18n'
import type { MergeOf } from './use-duplicates'

/** Makes several records one, and says so with the way back. Answers whether it was done. */
export const mergeRecords = async (of: MergeOf, keepId: Id, mergeIds: readonly Id[]): Promise<boolean> => {
  const { pipeline } = replica
  const kept = pipeline.get(of, keepId)
  const gone = mergeIds.flatMap((id) => pipeline.get(of, id) ?? [])
  if (!kept || gone.length === 0) return false
  const { others } = mergedFields(kept, gone, (id) => pipeline.get('company', id)?.name ?? '')
  const notes = await allNotes(
    [kept, ...gone].map((each) => each.notes),
    others,
  )
  if (notes === null || notes.length > TEXT_LIMIT) {
    toastProblem(texts(notes === null ? 'refusals.notes-not-read' : 'companies.merge.tooLong'))
    return false
  }
  const names = listWords(gone.map(({ name }) => name))
  const reply = await send(commandOf(of, keepId, mergeIds, notes))
  if (!reply.ok) return false
  replaceDossier(mergeIds, keepId)
  toastUndo(texts('companies.merge.done', { names, kept: kept.name }), undo)
  return true
}

const commandOf = (of: MergeOf, keepId: Id, mergeIds: readonly Id[], notes: string): Command => ({
  type: of === 'company' ? 'company/merge' : 'contact/merge',
  payload: { keepId, mergeIds: [...mergeIds], notes },
})

/** The notes of all, and what would be lost otherwise, one after the other; `null`: one of them can't be read. */
const allNotes = async (notes: readonly LongText[], others: readonly string[]): Promise<string | null> => {
  const written = notes.filter((text) => !isEmptyText(text))
  const read = await Promise.all(
    written.map((text) => ('inline' in text ? text.inline : bridge.request.readText(text.sha256))),
  )
  if (read.includes(null)) return null
  const also = others.length > 0 ? [texts('companies.merge.also', { what: others.join(' · ') })] : []
  return [...new Set(read), ...also].join('\n\n')
}

/** They are not one: nobody asks again. */
export const keepApart = async (of: MergeOf, ids: readonly Id[]): Promise<void> => {
  const pairs = ids.flatMap((id, index) => ids.slice(index + 1).map((other) => pairKey(id, other)))
  await changeSettings({ notDuplicates: [...new Set([...useSettings.getState().notDuplicates, ...pairs])] })
  const names = ids.map((id) => replica.pipeline.get(of, id)?.name ?? '')
  toastDone(texts('companies.merge.apartDone', { names: listWords(names) }))
}
