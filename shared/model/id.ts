import { z } from 'zod'

/** Names one record for ever: a UUID, or a word for the stages that every pipeline begins with. Never reused. */
export const idSchema = z.string().min(1).max(100)
export type Id = z.infer<typeof idSchema>
