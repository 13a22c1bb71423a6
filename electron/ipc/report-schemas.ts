import { z } from 'zod'
import type { PrintReportRequest, ReportFile, SaveReportRequest } from '../../shared/reports/report-file'
import { TABLE_NAMES } from '../../shared/reports/report-table'

/** Ten thousand rows of the widest table stay below it. */
const MAX_TABLE_CHARACTERS = 16_000_000
/** All tables of all reports. */
const MAX_TABLES = 20
/** A chart has a few thousand elements at most. */
const MAX_SVG_CHARACTERS = 8_000_000
/** As base64: about 12 MB. A picture of a whole screen at two dots a pixel is a tenth of it. */
const MAX_PNG_CHARACTERS = 16_000_000
const MAX_TEXT_CHARACTERS = 1_000_000
const MAX_FOOTER_CHARACTERS = 300

const tableNameSchema = z.enum(TABLE_NAMES)
const scopeSchema = z.enum([...TABLE_NAMES, 'reports'])

/** "\x89PNG\r\n\x1a\n", whose last byte shares a letter with what follows. */
const PNG = /^iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/
/** A picture holds nothing that runs and nothing from elsewhere, whoever opens it. */
const ACTIVE =
  /<(?:[\w-]+:)?(?:script|foreignObject|style|iframe|object|embed|animate|set)\b|<[^>]*(?:\son[a-z]+\s*=|\ssrc\s*=|href\s*=\s*["'](?!#)|url\((?!\s*(?:["']|&quot;)?#))/i

const fileSchema = z.discriminatedUnion('format', [
  z.strictObject({
    format: z.literal('csv'),
    tables: z
      .array(z.strictObject({ name: tableNameSchema, text: z.string().max(MAX_TABLE_CHARACTERS) }))
      .min(1)
      .max(MAX_TABLES),
  }),
  z.strictObject({ format: z.literal('png'), base64: z.string().max(MAX_PNG_CHARACTERS).regex(PNG) }),
  z.strictObject({
    format: z.literal('svg'),
    text: z
      .string()
      .max(MAX_SVG_CHARACTERS)
      .startsWith('<svg ')
      .refine((text) => !ACTIVE.test(text)),
  }),
  z.strictObject({ format: z.literal('sankeymatic'), text: z.string().max(MAX_TEXT_CHARACTERS) }),
]) satisfies z.ZodType<ReportFile>

export const saveReportSchema = z.strictObject({
  scope: scopeSchema,
  file: fileSchema,
}) satisfies z.ZodType<SaveReportRequest>

export const printReportSchema = z.strictObject({
  scope: scopeSchema,
  footer: z.string().max(MAX_FOOTER_CHARACTERS),
  isLandscape: z.boolean(),
}) satisfies z.ZodType<PrintReportRequest>
