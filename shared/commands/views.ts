import { z } from 'zod'
import { idSchema } from '../model/id'
import { compareRank, ranksBetween } from '../model/rank'
import { type View, viewContentSchema, viewSchema } from '../model/view'
import type { Transaction } from '../records/transaction'
import { defineCommand } from './define-command'
import { refuse } from './refusal'

const nameSchema = viewSchema.shape.name.refine((name) => name.trim() !== '')

/** Keeps what is shown under a name, as the last of the views. */
export const createView = defineCommand({
  payload: z.strictObject({ id: idSchema, name: nameSchema, content: viewContentSchema }),
  run: (tx, { id, name, content }, context) => {
    if (tx.get('view', id)) refuse('id-taken')
    const last = inOrder(tx).at(-1)
    const rank = ranksBetween(last?.rank ?? null, null, 1)[0] ?? ''
    tx.put('view', { id, name: name.trim(), rank, createdAt: context.now, ...content })
  },
})

/** Shows something else from now on, under the same name. */
export const updateView = defineCommand({
  payload: z.strictObject({ id: idSchema, content: viewContentSchema }),
  run: (tx, { id, content }) => {
    tx.put('view', { ...requireView(tx, id), ...content })
  },
})

export const renameView = defineCommand({
  payload: z.strictObject({ id: idSchema, name: nameSchema }),
  run: (tx, { id, name }) => {
    tx.put('view', { ...requireView(tx, id), name: name.trim() })
  },
})

export const removeView = defineCommand({
  payload: z.strictObject({ id: idSchema }),
  run: (tx, { id }) => {
    requireView(tx, id)
    tx.remove('view', id)
  },
})

/** Puts a view below another; `null`: to the top. */
export const reorderView = defineCommand({
  payload: z.strictObject({ id: idSchema, afterId: idSchema.nullable() }),
  run: (tx, { id, afterId }) => {
    const view = requireView(tx, id)
    if (afterId === id) return
    const others = inOrder(tx).filter((each) => each.id !== id)
    const above = others.findIndex((each) => each.id === afterId)
    const [rank = view.rank] = ranksBetween(others[above]?.rank ?? null, others[above + 1]?.rank ?? null, 1)
    tx.put('view', { ...view, rank })
  },
})

const requireView = (tx: Transaction, id: string): View => tx.get('view', id) ?? refuse('unknown-view')

const inOrder = (tx: Transaction): readonly View[] => [...tx.all('view')].sort(compareRank)
