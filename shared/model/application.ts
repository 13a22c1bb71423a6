import { z } from 'zod'
import { forEach, TEXT_FIELD_NAMES } from '../fields/lists'
import { ATTACHMENTS_MAX, attachmentSchema } from './attachment'
import { contactRoleSchema } from './contact'
import { idSchema } from './id'
import { paceSchema } from './pace'
import { longTextSchema, shortTextSchema } from './text'
import { daySchema, instantSchema } from './time'

export const WORK_MODES = ['onsite', 'hybrid', 'remote'] as const
export const EMPLOYMENT_TYPES = ['full-time', 'part-time', 'contract', 'temporary', 'internship', 'freelance'] as const
export const SALARY_PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const

/** How an application ended. `dropped` (before applying) counts in no conversion. */
export const OUTCOMES = ['accepted', 'declined', 'rejected', 'cancelled', 'withdrawn', 'ghosted', 'dropped'] as const
export const outcomeSchema = z.enum(OUTCOMES)
export type Outcome = z.infer<typeof outcomeSchema>

/** Money as whole or decimal units of the currency, not cents. One end may be open. */
export const salarySchema = z.strictObject({
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  period: z.enum(SALARY_PERIODS),
})
export type Salary = Readonly<z.infer<typeof salarySchema>>

/** One role at one company, in one hunt. */
export const applicationSchema = z.strictObject({
  id: idSchema,
  huntId: idSchema,
  companyId: idSchema,
  /** The agency between the user and the employer. */
  agencyId: idSchema.nullable(),
  role: shortTextSchema,
  url: z.string().max(4_000),
  ...forEach(TEXT_FIELD_NAMES, () => shortTextSchema),
  workMode: z.enum(WORK_MODES).nullable(),
  employmentType: z.enum(EMPLOYMENT_TYPES).nullable(),
  salary: salarySchema.nullable(),
  /** What the user said they want. */
  desiredSalary: salarySchema.nullable(),
  source: shortTextSchema,
  tags: z.array(z.string().min(1).max(100)).max(100),
  excitement: z.number().int().min(1).max(5).nullable(),
  deadline: daySchema.nullable(),
  /** The posting's whole text: it survives the takedown. */
  posting: longTextSchema,
  attachments: z.array(attachmentSchema).max(ATTACHMENTS_MAX),
  contacts: z.array(z.strictObject({ contactId: idSchema, role: contactRoleSchema })).max(200),
  /** Markdown. */
  notes: longTextSchema,
  stageId: idSchema,
  /** Place in its column. */
  rank: z.string().min(1),
  /** Known exactly when the stage is a closed one. */
  outcome: outcomeSchema.nullable(),
  archivedAt: instantSchema.nullable(),
  /** The call-back protocol lays out nothing for it. */
  isProtocolOff: z.boolean(),
  /** How long the protocol waits for this one; `null`: as for all. */
  pace: paceSchema.nullable(),
  /** The user doesn't know when they applied, and isn't asked again. */
  isAppliedDayUnknown: z.boolean().optional(),
  /** What the tracker it was imported from called it. */
  externalId: shortTextSchema,
  createdAt: instantSchema,
})
export type Application = Readonly<z.infer<typeof applicationSchema>>
