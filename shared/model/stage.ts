import { z } from 'zod'
import { idSchema } from './id'
import { shortTextSchema } from './text'
import { instantSchema } from './time'

/** What a stage means, whatever its name: the reports go by it. In the order of a process. */
export const STAGE_KINDS = ['saved', 'applied', 'screening', 'interviewing', 'offer', 'closed'] as const
export const stageKindSchema = z.enum(STAGE_KINDS)
export type StageKind = z.infer<typeof stageKindSchema>

export const STAGE_COLOURS = [
  'gray',
  'blue',
  'cyan',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
  'pink',
  'violet',
] as const
export const stageColourSchema = z.enum(STAGE_COLOURS)
export type StageColour = z.infer<typeof stageColourSchema>

/** A column of the board, the user's own, the same for all hunts. */
export const stageSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema.min(1),
  kind: stageKindSchema,
  colour: stageColourSchema,
  rank: z.string().min(1),
  /** A removed stage stays as a tombstone, so that history keeps its name and kind. */
  removedAt: instantSchema.nullable(),
})
export type Stage = Readonly<z.infer<typeof stageSchema>>

/** Whether `kind` comes after `other` in the order of a process. */
export const isLaterKind = (kind: StageKind, other: StageKind): boolean =>
  STAGE_KINDS.indexOf(kind) > STAGE_KINDS.indexOf(other)
