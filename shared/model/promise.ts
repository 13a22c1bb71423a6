import { z } from 'zod'
import { daySchema, timeSchema } from './time'

/** A day by which something is to happen, perhaps with a time, on the wall clock of where it was said. */
export const promiseSchema = z.strictObject({ day: daySchema, time: timeSchema.nullable() })
export type PromisedBy = Readonly<z.infer<typeof promiseSchema>>
