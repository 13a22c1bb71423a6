import { z } from 'zod'
import { idSchema } from './id'
import { shortTextSchema } from './text'
import { daySchema, instantSchema } from './time'

/** One search for a job. Every application belongs to one. */
export const huntSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema.min(1),
  startedOn: daySchema,
  /** `null` while the search goes on. */
  endedOn: daySchema.nullable(),
  /** The invented hunt that a newcomer may look round in. It never notifies through the operating system. */
  isSample: z.boolean(),
  createdAt: instantSchema,
})
export type Hunt = Readonly<z.infer<typeof huntSchema>>
