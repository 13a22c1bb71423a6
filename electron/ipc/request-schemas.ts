import { z } from 'zod'
import type { ExportRequest, ShownRequest } from '../../shared/csv/export-request'
import { IMPORT_FIELDS, type ImportMapping, type ImportSource } from '../../shared/csv/import-contract'
import { outcomeSchema } from '../../shared/model/application'
import { ATTACHMENTS_MAX } from '../../shared/model/attachment'
import { idSchema } from '../../shared/model/id'
import { stageKindSchema } from '../../shared/model/stage'
import { COLUMN_IDS, columnIdSchema } from '../../shared/model/table-setup'
import { shortTextSchema } from '../../shared/model/text'
import { LONGEST_SOUGHT, MOST_SOUGHT, type TextSearch } from '../../shared/search/text-search'

const MAX_PATH_CHARACTERS = 32_768
const MAX_FILES = 20
const MAX_IDS = 200_000
const MAX_COLUMNS = 1000
const pathSchema = z.string().min(1).max(MAX_PATH_CHARACTERS)

export const importSourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('dialog') }),
  z.strictObject({ from: z.literal('files'), paths: z.array(pathSchema).min(1).max(MAX_FILES) }),
  z.strictObject({ from: z.literal('text'), text: z.string() }),
]) satisfies z.ZodType<ImportSource>

const stageTargetSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('stage'), stageId: idSchema, outcome: outcomeSchema.nullable() }),
  z.strictObject({
    to: z.literal('new-stage'),
    name: shortTextSchema.min(1),
    kind: stageKindSchema,
    outcome: outcomeSchema.nullable(),
  }),
  z.strictObject({ to: z.literal('skip') }),
])

export const importMappingSchema = z.strictObject({
  columns: z.array(z.enum(IMPORT_FIELDS).nullable()).max(MAX_COLUMNS),
  stages: z.record(z.string(), stageTargetSchema.nullable()),
  dateOrder: z.enum(['iso', 'day-month', 'month-day']),
  withDuplicates: z.boolean(),
}) satisfies z.ZodType<ImportMapping>

export const exportRequestSchema = z.strictObject({
  table: z.enum(['applications', 'timeline', 'both']),
  applicationIds: z.array(idSchema).max(MAX_IDS).nullable(),
  flavour: z.enum(['plain', 'excel']),
}) satisfies z.ZodType<ExportRequest>

export const shownRequestSchema = z.strictObject({
  applicationIds: z.array(idSchema).max(MAX_IDS),
  columns: z.array(columnIdSchema).min(1).max(COLUMN_IDS.length),
  flavour: exportRequestSchema.shape.flavour,
}) satisfies z.ZodType<ShownRequest>

const soughtSchema = z.array(z.string().min(1).max(LONGEST_SOUGHT)).max(MOST_SOUGHT)
export const textSearchSchema = z.strictObject({
  words: soughtSchema,
  phrases: soughtSchema,
}) satisfies z.ZodType<TextSearch>

/** What was dropped; `null`: the user is asked. */
export const attachPathsSchema = z.array(pathSchema).min(1).max(ATTACHMENTS_MAX).nullable()
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
export const settingsChangesSchema = z.record(z.string(), z.unknown())
export { idSchema, pathSchema }
