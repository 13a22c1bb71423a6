import { z } from 'zod'
import { KINDS, type Kind } from '../records/record'

type FieldValue = string | number | boolean | null | readonly string[]

/** What a form holds: plain values by the names of its fields. */
export type Fields = Readonly<Record<string, FieldValue>>

/** A record that a form is about. */
export type About = { readonly kind: Kind; readonly id: string }

/** What was typed into a form and no act has taken over yet. */
export type Draft = {
  /** Which form it is and what it is about, as in `log/reply/ID`: at one place there is one draft. */
  readonly place: string
  /** What the form is called where it stands; for when its place is gone. */
  readonly title: string
  /** Without any of these the form can't be opened. */
  readonly about: readonly About[]
  /** The fields that were changed, with what stands in them. */
  readonly fields: Fields
}

const LONGEST_TEXT = 400_000
const textSchema = z.string().max(LONGEST_TEXT)

export const placeSchema = z.string().min(1).max(2_000)

export const draftSchema = z.strictObject({
  place: placeSchema,
  title: z.string().max(2_000),
  about: z.array(z.strictObject({ kind: z.enum(KINDS), id: z.string().min(1).max(500) })).max(10),
  fields: z.record(
    z.string().max(100),
    z.union([textSchema, z.number(), z.boolean(), z.null(), z.array(textSchema).max(500)]),
  ),
}) satisfies z.ZodType<Draft>
