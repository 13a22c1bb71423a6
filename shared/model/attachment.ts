import { z } from 'zod'
import { shortTextSchema } from './text'

/** The most that one attached file may hold: fifty times a usual CV, and small enough to copy while the user waits. */
export const ATTACHMENT_MAX_MB = 50
export const ATTACHMENT_MAX_BYTES = ATTACHMENT_MAX_MB * 1024 * 1024
/** On one application. */
export const ATTACHMENTS_MAX = 200

/** A file kept beside the pipeline, named by what it holds; the record knows only this of it. */
export const attachmentSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** As it was called where it came from. */
  name: shortTextSchema.min(1),
  bytes: z.number().int().nonnegative(),
})
export type Attachment = Readonly<z.infer<typeof attachmentSchema>>
