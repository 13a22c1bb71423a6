import type { AppCommandId } from './app-commands/app-commands'
import type { Attached, OpenedAttachment, SavedAttachment } from './attachment-contract'
import type { Command } from './commands/index'
import type { RefusalReason } from './commands/refusal'
import type { Exported, ExportRequest, ShownRequest } from './csv/export-request'
import type { ImportMapping, ImportPreview, ImportSource, OpenedImport } from './csv/import-contract'
import type { Draft } from './drafts/draft'
import type { Id } from './model/id'
import type { Settings } from './model/settings'
import type { RecordDiff, RecordLists } from './records/record'
import type { PrintReportRequest, SavedReport, SaveReportRequest } from './reports/report-file'
import type { TextIndexState, TextSearch, TextsFound } from './search/text-search'

/** All of the pipeline as it was at a revision. */
export type LoadedPipeline = {
  readonly revision: number
  readonly records: RecordLists
  readonly history: HistoryState
}

/** What Ctrl/Cmd+Z and its opposite would do now; `null`: nothing. */
export type HistoryState = { readonly undo: HistoryStep | null; readonly redo: HistoryStep | null }

/** A change that can be taken back or done again. */
export type HistoryStep = {
  readonly type: Command['type']
  /** How many applications it is of. */
  readonly applications: number
  /** Which one, when it is of one alone. */
  readonly applicationId: Id | null
}

/** What main answers to a command. `ok` means that it is on the disk. */
export type Reply =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly reason: RefusalReason | 'not-understood' | 'not-saved' | 'not-backed-up' }

/** Sent to every window after it has reached the disk, in the order of the revisions. */
export type Changed = { readonly revision: number; readonly diff: RecordDiff; readonly history: HistoryState }

/** Whether changes reach the disk. While they don't (`failing`), the app is read-only and says so. `not-backed-up`: they do, but the backup that is due couldn't be made. */
export type Storage = 'writable' | 'not-backed-up' | 'failing'

/** Whether reminders reach the user through the operating system; the window says so in plain sight when they don't. */
export type Reminders =
  | { readonly isArriving: true }
  /** `no-service`: nothing there that shows them; `no-answer`: it hangs; `refused`: it took none; `no-bus`: no desktop session. */
  | { readonly isArriving: false; readonly reason: 'no-service' | 'no-answer' | 'refused' | 'no-bus' }

/** Main process facts that a window shows. */
export type About = {
  readonly version: string
  readonly platform: 'linux' | 'darwin' | 'win32'
  readonly locale: string
  readonly zone: string
  readonly dataFolder: string
  /** What had to be recovered at start, in the user's words; `null` when all was well. */
  readonly recovery: string | null
  /** What the user must know of the system, in words: a time zone that was guessed, a folder that can only be read. */
  readonly notices: readonly string[]
  readonly isDemo: boolean
}

/** What the menu bar asks the window to do. */
export type MenuAction = AppCommandId

/** The window asks, main answers. Stated once: the preload and the handlers are both checked against it. */
export type Requests = {
  readonly about: () => About
  readonly load: () => LoadedPipeline
  readonly send: (command: Command) => Reply
  readonly undo: () => Reply
  readonly redo: () => Reply
  /** A kept text, whole. `null` when its file is missing or damaged. */
  readonly readText: (sha256: string) => string | null
  /** Looks into notes, postings and timelines, in a thread of its own. */
  readonly searchTexts: (search: TextSearch) => TextsFound
  /** What was typed and not finished, as it was left: also by an earlier run. */
  readonly readDrafts: () => readonly Draft[]
  /** Takes the place of the draft before it. `false`: the disk didn't take it. */
  readonly keepDraft: (draft: Draft) => boolean
  /** Whether there was one. */
  readonly dropDraft: (place: string) => boolean
  readonly readSettings: () => Settings
  readonly changeSettings: (changes: Partial<Settings>) => Settings
  /** Opens a file chooser (`null`: cancelled), or takes a dropped or pasted text. Reading goes on in a thread of its own. */
  readonly openImport: (source: ImportSource) => OpenedImport | null
  /** A dry run: what would be brought in. Duplicates are looked for in this hunt. */
  readonly previewImport: (importId: Id, mapping: ImportMapping, huntId: Id) => ImportPreview
  readonly commitImport: (importId: Id, mapping: ImportMapping, huntId: Id) => Reply
  readonly closeImport: (importId: Id) => void
  /** Asks where to save (`null`: cancelled). */
  readonly exportCsv: (request: ExportRequest) => Exported | null
  /** The table as it is shown. Asks where to save (`null`: cancelled). */
  readonly exportShown: (request: ShownRequest) => Exported | null
  /** Writes a report's numbers or picture; asks where (`null`: cancelled). */
  readonly saveReport: (request: SaveReportRequest) => SavedReport | null
  /** Writes what the page shows for print as PDF; asks where (`null`: cancelled). */
  readonly printReport: (request: PrintReportRequest) => SavedReport | null
  /** Keeps files and puts them on an application; `paths` were dropped, without them a file chooser opens (`null`: cancelled). */
  readonly attachFiles: (applicationId: Id, paths: readonly string[] | null) => Attached | null
  /** Opens a read-only copy, or only shows it in its folder where opening it might run it. */
  readonly openAttachment: (applicationId: Id, sha256: string) => OpenedAttachment
  /** Asks where to save a copy (`null`: cancelled). */
  readonly saveAttachment: (applicationId: Id, sha256: string) => SavedAttachment | null
  readonly showInFolder: (path: string) => void
  readonly openDataFolder: () => void
  /** Opens a web, mail or telephone address outside. Anything else is refused: `false`. */
  readonly openOutside: (url: string) => boolean
  /** Whether reminders reach the user now; every change follows as an event. */
  readonly reminders: () => Reminders
  /** Sends a notification to look at. Its answer is what is known after a short while. */
  readonly testNotification: () => Reminders
  /** The first screen can be used. */
  readonly ready: () => void
}

/** Main tells, the window listens. */
export type Events = {
  readonly changed: Changed
  /** What undo and redo would do is another thing, and nothing else is. */
  readonly history: HistoryState
  readonly storage: Storage
  readonly settings: Settings
  readonly menu: MenuAction
  /** How far reading a file has come, 0 to 1. */
  readonly importProgress: { readonly importId: Id | null; readonly done: number }
  /** A file or link that a second launch was given. */
  readonly openFile: { readonly path: string }
  readonly reminders: Reminders
  /** Whether long texts can be searched, each time that it changes. */
  readonly textIndex: TextIndexState
  /** A notification was clicked: shows the application, or the due list when it is `null`. */
  readonly openApplication: { readonly applicationId: Id | null }
}

/** The names that a record is complete in. */
const namesOf = <Name extends string>(complete: Readonly<Record<Name, true>>): readonly Name[] =>
  Object.keys(complete) as Name[] // its keys are its names

// The compiler refuses a name that is missing here, and one that the contract doesn't have.
const REQUESTS: Readonly<Record<keyof Requests, true>> = {
  about: true,
  load: true,
  send: true,
  undo: true,
  redo: true,
  readText: true,
  searchTexts: true,
  readDrafts: true,
  keepDraft: true,
  dropDraft: true,
  readSettings: true,
  changeSettings: true,
  openImport: true,
  previewImport: true,
  commitImport: true,
  closeImport: true,
  exportCsv: true,
  exportShown: true,
  saveReport: true,
  printReport: true,
  attachFiles: true,
  openAttachment: true,
  saveAttachment: true,
  showInFolder: true,
  openDataFolder: true,
  openOutside: true,
  reminders: true,
  testNotification: true,
  ready: true,
}
export const REQUEST_NAMES = namesOf(REQUESTS)
const EVENTS: Readonly<Record<keyof Events, true>> = {
  changed: true,
  history: true,
  storage: true,
  settings: true,
  menu: true,
  importProgress: true,
  openFile: true,
  reminders: true,
  textIndex: true,
  openApplication: true,
}
export const EVENT_NAMES = namesOf(EVENTS)

export type Unsubscribe = () => void

/** What the preload puts on `window.bridge`. */
export type Bridge = {
  readonly request: {
    readonly [R in keyof Requests]: (...args: Parameters<Requests[R]>) => Promise<ReturnType<Requests[R]>>
  }
  readonly on: <E extends keyof Events>(event: E, listener: (message: Events[E]) => void) => Unsubscribe
  /** The path of a dropped file: pages can't see it themselves. */
  readonly pathOf: (file: unknown) => string
}

/** Where the window's pages live. */
export const APP_ORIGIN = 'app://callback'
