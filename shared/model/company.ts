import { z } from 'zod'
import { idSchema } from './id'
import { longTextSchema, shortTextSchema } from './text'
import { instantSchema } from './time'

/** An employer or an agency, shared by all applications there. */
export const companySchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema.min(1),
  website: shortTextSchema,
  notes: longTextSchema,
  createdAt: instantSchema,
})
export type Company = Readonly<z.infer<typeof companySchema>>

/** Two spellings with one key are one company: case, spaces, punctuation and the legal form don't count. */
export const companyKey = (name: string): string => {
  const words = name
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(DOT_OF_INITIALS, '')
    .replace(/[^\p{L}\p{M}\p{N}&+#]+/gu, ' ')
    .trim()
    .split(' ')
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) {
    words.pop()
    // "GmbH & Co. KG" is one legal form.
    if (words.length > 1 && words.at(-1) === '&') words.pop()
  }
  return words.join(' ')
}

/** "S.A." is "SA", and "Booking.com" stays two words. */
const DOT_OF_INITIALS = /(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu

const LEGAL_FORMS = new Set(
  'inc incorporated llc ltd limited corp corporation co gmbh ag kg se ug ev plc bv nv sa sas sarl srl spa oy ab as aps'.split(
    ' ',
  ),
)
