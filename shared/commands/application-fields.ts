import { z } from 'zod'
import { forEach, NO_TEXTS, TEXT_FIELD_NAMES } from '../fields/lists'
import { applicationSchema } from '../model/application'
import { shortTextSchema, typedTextSchema } from '../model/text'

const shape = applicationSchema.shape

/** What a person fills in about an application, as they typed it. */
export const applicationFieldsSchema = z.strictObject({
  role: shape.role,
  url: shape.url,
  ...forEach(TEXT_FIELD_NAMES, (name) => shape[name]),
  workMode: shape.workMode,
  employmentType: shape.employmentType,
  salary: shape.salary,
  desiredSalary: shape.desiredSalary,
  source: shape.source,
  tags: shape.tags,
  excitement: shape.excitement,
  deadline: shape.deadline,
  externalId: shape.externalId,
  posting: typedTextSchema,
  notes: typedTextSchema,
  /** A name; a company of that name that is known already is taken. */
  company: shortTextSchema,
  /** `''`: no agency. */
  agency: shortTextSchema,
})
export type ApplicationFields = Readonly<z.infer<typeof applicationFieldsSchema>>

const NO_FIELDS: ApplicationFields = {
  role: '',
  url: '',
  workMode: null,
  employmentType: null,
  salary: null,
  desiredSalary: null,
  source: '',
  tags: [],
  excitement: null,
  deadline: null,
  ...NO_TEXTS,
  externalId: '',
  posting: '',
  notes: '',
  company: '',
  agency: '',
}

type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** Every field, those not given being empty. */
export const filledIn = (fields: Partly<ApplicationFields>): ApplicationFields => ({ ...NO_FIELDS, ...given(fields) })

/** Without what was passed as `undefined`, which would wipe a field. */
export const given = <T extends object>(fields: Partly<T>): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T> // fewer keys of the same type
