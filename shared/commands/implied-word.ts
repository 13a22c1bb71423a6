import { z } from 'zod'
import { idSchema } from '../model/id'
import { atSchema } from '../model/time'
import { replyKindSchema } from '../model/timeline-entry'
import { defineCommand } from './define-command'
import { addEntry } from './entries'
import { refuse } from './refusal'
import { requireEntry } from './require-record'

/** A move forward stands for a word of theirs: the user says what it was, and when, or that there was none yet. */
export const correctImpliedWord = defineCommand({
  payload: z.strictObject({
    /** The move. */
    id: idSchema,
    /** `null`: they haven't spoken yet. */
    word: z.strictObject({ id: idSchema, reply: replyKindSchema, at: atSchema }).nullable(),
  }),
  run: (tx, { id, word }, context) => {
    const move = requireEntry(tx, id)
    if (move.kind !== 'stage-transition') return refuse('no-implied-word')
    tx.put('entry', { ...move, word: 'none' })
    const { applicationId } = move
    if (word) {
      const happening = { kind: 'reply', reply: word.reply } as const
      addEntry.run(tx, { id: word.id, applicationId, happening, at: word.at, text: '' }, context)
    }
  },
})
