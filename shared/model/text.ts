import { z } from 'zod'

/** One line: a name, a title, a place. */
export const shortTextSchema = z.string().max(500)

/** Longer than this (in UTF-16 units) a text lives in a file of its own and the record only names it. */
export const INLINE_TEXT_LIMIT = 2_000
/** The most that one text may hold, in UTF-16 units. A job posting is 3,000 to 8,000. */
export const TEXT_LIMIT = 400_000
/** How much of a kept text stands in the record, for previews and the search. */
export const TEXT_BEGINNING_LENGTH = 200

/** What a person typed or pasted, before it is decided where it is kept. */
export const typedTextSchema = z.string().max(TEXT_LIMIT)

/** A text inside the record, or one kept in a file that its SHA-256 names (so it can never change). */
export const longTextSchema = z.union([
  z.strictObject({ inline: z.string().max(INLINE_TEXT_LIMIT) }),
  z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    length: z.number().int().nonnegative(),
    beginning: z.string().max(TEXT_BEGINNING_LENGTH),
  }),
])
export type LongText = Readonly<z.infer<typeof longTextSchema>>

export const NO_TEXT: LongText = { inline: '' }

export const isEmptyText = (text: LongText): boolean => 'inline' in text && text.inline === ''

/** What can be shown without reading a file. */
export const beginningOf = (text: LongText): string => ('inline' in text ? text.inline : text.beginning)
