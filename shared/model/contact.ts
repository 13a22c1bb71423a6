import { z } from 'zod'
import { idSchema } from './id'
import { longTextSchema, shortTextSchema } from './text'
import { instantSchema } from './time'

/** Someone on the employer's side. Their role is a matter of each application. */
export const contactSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema.min(1),
  companyId: idSchema.nullable(),
  title: shortTextSchema,
  email: shortTextSchema,
  phone: shortTextSchema,
  url: shortTextSchema,
  notes: longTextSchema,
  createdAt: instantSchema,
})
export type Contact = Readonly<z.infer<typeof contactSchema>>

export const CONTACT_ROLES = ['recruiter', 'agency', 'interviewer', 'hiring-manager', 'referrer', 'other'] as const
export const contactRoleSchema = z.enum(CONTACT_ROLES)
export type ContactRole = z.infer<typeof contactRoleSchema>
