import { z } from 'zod'
import { idSchema } from './id'
import { tableSetupSchema } from './table-setup'
import { shortTextSchema } from './text'
import { instantSchema } from './time'

/** Longer than anyone types a query, and as long as a view can keep it. */
export const FILTER_LENGTH_MAX = 4_000

/** What a view shows: a filter as the query language writes it, and how a table lays it out. The board takes the filter alone. */
export const viewContentSchema = z.strictObject({
  filter: z.string().max(FILTER_LENGTH_MAX),
  setup: tableSetupSchema,
})
export type ViewContent = Readonly<z.infer<typeof viewContentSchema>>

/** A view under a name, the same for all hunts. */
export const viewSchema = viewContentSchema.extend({
  id: idSchema,
  name: shortTextSchema.min(1),
  /** Place among the views. */
  rank: z.string().min(1),
  createdAt: instantSchema,
})
export type View = Readonly<z.infer<typeof viewSchema>>
