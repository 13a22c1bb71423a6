import { z } from 'zod'
import { ATTACHMENTS_MAX, attachmentSchema } from '../model/attachment'
import { idSchema } from '../model/id'
import { defineCommand } from './define-command'
import { refuse } from './refusal'
import { requireApplication } from './require-record'

/** Puts files on an application; they are kept on the disk already. One that is there under any name isn't added twice. */
export const attachFiles = defineCommand({
  payload: z.strictObject({ id: idSchema, attachments: z.array(attachmentSchema).min(1).max(ATTACHMENTS_MAX) }),
  run: (tx, { id, attachments }) => {
    const known = new Set(requireApplication(tx, id).attachments.map(({ sha256 }) => sha256))
    const knownCount = known.size
    const added = attachments.filter(({ sha256 }) => !known.has(sha256) && known.add(sha256))
    if (added.length === 0) refuse('attached-already')
    if (knownCount + added.length > ATTACHMENTS_MAX) refuse('too-many-attachments')
    tx.update('application', id, (draft) => {
      draft.attachments.push(...added)
    })
  },
})

/** Takes a file off an application. The file itself stays until nothing names it any more, so that undo brings it back. */
export const detachFile = defineCommand({
  payload: z.strictObject({ id: idSchema, sha256: attachmentSchema.shape.sha256 }),
  run: (tx, { id, sha256 }) => {
    const { attachments } = requireApplication(tx, id)
    const place = attachments.findIndex((each) => each.sha256 === sha256)
    if (place < 0) refuse('unknown-attachment')
    tx.update('application', id, (draft) => {
      draft.attachments.splice(place, 1)
    })
  },
})
