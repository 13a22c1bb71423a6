import { z } from 'zod'
import { salarySchema } from './application'
import { idSchema } from './id'
import { DEFAULT_TABLE_SETUP, tableSetupSchema } from './table-setup'

/** As many as fit on the palette's first page. */
export const RECENT_MAX = 12

/** How the user likes the program; not part of the pipeline, not undone with it. */
export const settingsSchema = z.strictObject({
  colourScheme: z.enum(['system', 'light', 'dark']),
  /** The hunt on screen; `null`: the newest open one. */
  huntId: idSchema.nullable(),
  collapsedStageIds: z.array(idSchema),
  /** Letters and digits as shortcuts on the board (WCAG 2.1.4 lets them be switched off). */
  singleKeyShortcuts: z.boolean(),
  /** Days without an answer after which an application counts as faded. */
  fadedAfterDays: z.number().int().min(1).max(365),
  defaultCurrency: salarySchema.shape.currency,
  /** Proposed by the next save dialog. */
  exportFolder: z.string().nullable(),
  /** Whether reminders go through the operating system at all; the due list stays either way. */
  notifications: z.boolean(),
  /** Notifications name no company and no person: for a screen that others see. */
  hideNames: z.boolean(),
  /** What closing the window means: go on reminding from the tray, or quit. `ask`: the first time decides. */
  keepInTray: z.enum(['ask', 'yes', 'no']),
  startAtLogin: z.boolean(),
  /** The table as it was left: its columns, their order and widths, the sort and the groups. */
  tableSetup: tableSetupSchema,
  /** What was opened or done from the palette, the newest first: `application/…`, `command/…`. */
  recent: z.array(z.string().max(300)).max(RECENT_MAX),
  /** Pairs of companies or people of which the user has said that they are two: the ids, in order, with a space between. */
  notDuplicates: z.array(z.string().max(250)).max(10_000),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>

export const DEFAULT_SETTINGS: Settings = {
  colourScheme: 'system',
  huntId: null,
  collapsedStageIds: ['closed'],
  singleKeyShortcuts: true,
  fadedAfterDays: 30,
  defaultCurrency: 'EUR',
  exportFolder: null,
  notifications: true,
  hideNames: false,
  keepInTray: 'ask',
  startAtLogin: false,
  tableSetup: DEFAULT_TABLE_SETUP,
  recent: [],
  notDuplicates: [],
}

/** Value by value, so that one bad one doesn't take the others with it. */
export const withValidSettings = (settings: Settings, values: Readonly<Record<string, unknown>>): Settings => {
  const valid = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    if (!Object.hasOwn(values, name)) return []
    const parsed = schema.safeParse(values[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return settingsSchema.parse({ ...settings, ...Object.fromEntries(valid) })
}
