import type { z } from 'zod'
import { parseCommand } from '../../shared/commands/index'
import { draftSchema, placeSchema } from '../../shared/drafts/draft'
import type { About, Reply, Requests } from '../../shared/ipc'
import type { KeptDrafts } from '../drafts/kept-drafts'
import type { SettingsStore } from '../settings/settings-store'
import { type Handlers, NotUnderstood } from './register'
import { printReportSchema, saveReportSchema } from './report-schemas'
import {
  attachPathsSchema,
  exportRequestSchema,
  idSchema,
  importMappingSchema,
  importSourceSchema,
  pathSchema,
  settingsChangesSchema,
  sha256Schema,
  shownRequestSchema,
  textSearchSchema,
} from './request-schemas'

/** What the requests are handed on to, once they are understood. */
export type Services = {
  readonly about: () => About
  readonly store: Pick<Requests, 'load'> & Promised<Pick<Requests, 'readText'>>
  readonly commands: Promised<Pick<Requests, 'send' | 'undo' | 'redo'>>
  readonly searchTexts: Promised<Requests>['searchTexts']
  readonly drafts: KeptDrafts
  readonly settings: SettingsStore
  readonly imports: Promised<Pick<Requests, 'openImport' | 'previewImport' | 'commitImport' | 'closeImport'>>
  readonly exportCsv: Promised<Requests>['exportCsv']
  readonly exportShown: Promised<Requests>['exportShown']
  readonly reportFiles: Promised<Pick<Requests, 'saveReport' | 'printReport'>>
  readonly attachments: Promised<Pick<Requests, 'attachFiles' | 'openAttachment' | 'saveAttachment'>>
  readonly reminders: Promised<Pick<Requests, 'reminders' | 'testNotification'>>
  readonly system: Pick<Requests, 'showInFolder' | 'openDataFolder' | 'ready'> & {
    readonly openOutside: (url: unknown) => boolean
  }
}

type Promised<R> = {
  readonly [N in keyof R]: R[N] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Result | Promise<Awaited<Result>>
    : never
}

const NOT_UNDERSTOOD: Reply = { ok: false, reason: 'not-understood' }

/** Parses what comes in and hands it on. */
export const handlersOf = ({
  about,
  store,
  commands,
  searchTexts,
  drafts,
  settings,
  imports,
  exportCsv,
  exportShown,
  reportFiles,
  attachments,
  reminders,
  system,
}: Services): Handlers => ({
  about,
  load: () => store.load(),
  send: (input) => {
    const command = parseCommand(input)
    return command ? commands.send(command) : NOT_UNDERSTOOD
  },
  undo: () => commands.undo(),
  redo: () => commands.redo(),
  readText: (sha256) => {
    const parsed = sha256Schema.safeParse(sha256)
    return parsed.success ? store.readText(parsed.data) : null
  },
  searchTexts: (search) => searchTexts(parse(textSearchSchema, search)),
  readDrafts: () => drafts.all(),
  keepDraft: (draft) => drafts.keep(parse(draftSchema, draft)),
  dropDraft: (place) => drafts.drop(parse(placeSchema, place)),
  readSettings: () => settings.read(),
  changeSettings: (changes) => settings.change(parse(settingsChangesSchema, changes)),
  openImport: (source) => imports.openImport(parse(importSourceSchema, source)),
  previewImport: (importId, mapping, huntId) =>
    imports.previewImport(parse(idSchema, importId), parse(importMappingSchema, mapping), parse(idSchema, huntId)),
  commitImport: (importId, mapping, huntId) => {
    const [id, parsed, hunt] = [
      idSchema.safeParse(importId),
      importMappingSchema.safeParse(mapping),
      idSchema.safeParse(huntId),
    ]
    return id.success && parsed.success && hunt.success
      ? imports.commitImport(id.data, parsed.data, hunt.data)
      : NOT_UNDERSTOOD
  },
  closeImport: (importId) => imports.closeImport(parse(idSchema, importId)),
  exportCsv: (request) => exportCsv(parse(exportRequestSchema, request)),
  exportShown: (request) => exportShown(parse(shownRequestSchema, request)),
  saveReport: (request) => reportFiles.saveReport(parse(saveReportSchema, request)),
  printReport: (request) => reportFiles.printReport(parse(printReportSchema, request)),
  attachFiles: (applicationId, paths) =>
    attachments.attachFiles(parse(idSchema, applicationId), parse(attachPathsSchema, paths)),
  openAttachment: (applicationId, sha256) =>
    attachments.openAttachment(parse(idSchema, applicationId), parse(sha256Schema, sha256)),
  saveAttachment: (applicationId, sha256) =>
    attachments.saveAttachment(parse(idSchema, applicationId), parse(sha256Schema, sha256)),
  showInFolder: (path) => system.showInFolder(parse(pathSchema, path)),
  openDataFolder: () => system.openDataFolder(),
  openOutside: (url) => system.openOutside(url),
  reminders: () => reminders.reminders(),
  testNotification: () => reminders.testNotification(),
  ready: () => system.ready(),
})

const parse = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new NotUnderstood()
  return parsed.data
}
