import { z } from 'zod'
import { outcomeSchema } from '../model/application'
import { idSchema } from '../model/id'
import { compareRank, ranksBetween } from '../model/rank'
import { type Stage, stageColourSchema, stageKindSchema } from '../model/stage'
import { shortTextSchema } from '../model/text'
import type { Transaction } from '../records/transaction'
import { given } from './application-fields'
import { defineCommand } from './define-command'
import { moveCards } from './moves'
import { refuse } from './refusal'
import { requireStage } from './require-record'

const standing = (tx: Transaction): readonly Stage[] =>
  [...tx.all('stage')].filter((stage) => stage.removedAt === null).sort(compareRank)

/** A new column to the right of another; `null`: at the left edge. */
export const addStage = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    name: shortTextSchema.min(1),
    kind: stageKindSchema,
    colour: stageColourSchema,
    afterId: idSchema.nullable(),
  }),
  run: (tx, { id, name, kind, colour, afterId }) => {
    if (tx.get('stage', id)) refuse('id-taken')
    tx.put('stage', { id, name, kind, colour, rank: rankAfter(standing(tx), afterId), removedAt: null })
  },
})

/** Another name or colour. The kind stays: history was made under it. */
export const updateStage = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    changes: z.strictObject({ name: shortTextSchema.min(1), colour: stageColourSchema }).partial(),
  }),
  run: (tx, { id, changes }) => {
    requireStage(tx, id)
    tx.update('stage', id, (draft) => {
      Object.assign(draft, given(changes))
    })
  },
})

/** Puts a column to the right of another; `null`: at the left edge. */
export const reorderStage = defineCommand({
  payload: z.strictObject({ id: idSchema, afterId: idSchema.nullable() }),
  run: (tx, { id, afterId }) => {
    requireStage(tx, id)
    if (afterId === id) return
    const others = standing(tx).filter((stage) => stage.id !== id)
    tx.update('stage', id, (draft) => {
      draft.rank = rankAfter(others, afterId)
    })
  },
})

/** Removes a column; its cards, the archived ones too, go to another. */
export const removeStage = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    /** `null` where it has no cards. */
    moveCardsTo: idSchema.nullable(),
    /** Where they go to a closed stage. */
    outcome: outcomeSchema.nullable(),
  }),
  run: (tx, { id, moveCardsTo, outcome }, context) => {
    requireStage(tx, id)
    if (standing(tx).length === 1) refuse('last-stage')
    const cards = [...tx.all('application')].filter((application) => application.stageId === id).sort(compareRank)
    if (cards.length > 0) {
      if (moveCardsTo === null || moveCardsTo === id) return refuse('stage-has-cards')
      const ids = cards.map((card) => card.id)
      moveCards(tx, { ids, stageId: moveCardsTo, place: 'bottom', outcome, isTidying: true }, context)
    }
    tx.update('stage', id, (draft) => {
      draft.removedAt = context.now
    })
  },
})

const rankAfter = (stages: readonly Stage[], afterId: string | null): string => {
  const index = stages.findIndex((stage) => stage.id === afterId)
  return ranksBetween(stages[index]?.rank ?? null, stages[index + 1]?.rank ?? null, 1)[0] ?? ''
}
