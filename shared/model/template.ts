import { z } from 'zod'
import { shortTextSchema } from './text'

/** The letters and scripts that steps open with. */
export const TEMPLATE_NAMES = [
  'apply-nudge',
  'thank-you',
  'follow-up-1',
  'follow-up-2',
  'phone-script',
  'ask-new-date',
  'last-word',
  'deadline-nudge',
  'withdraw',
  're-open',
  'answer-to-no',
] as const
export const templateNameSchema = z.enum(TEMPLATE_NAMES)
export type TemplateName = z.infer<typeof templateNameSchema>

/** A template as the user changed it; while there is none, the program's own words hold. */
export const templateSchema = z.strictObject({
  id: templateNameSchema,
  subject: shortTextSchema,
  body: z.string().max(20_000),
})
