import type { ImportPayload } from '../../shared/commands/import'
import type { ImportMapping, ImportPreview, OpenedImport } from '../../shared/csv/import-contract'
import type { Known } from '../../shared/csv/import-session'
import type { Reading } from '../../shared/csv/propose'
import type { Id } from '../../shared/model/id'
import type { Readable } from './read-source'

/** `Known` without what can't be sent. */
export type SentKnown = Omit<Known, 'newId'>

/** What main asks of the reading thread, and what it answers. */
export type WorkerRequests = {
  readonly open: (importId: Id, source: Readable, reading: Reading) => OpenedImport
  readonly preview: (mapping: ImportMapping, known: SentKnown) => ImportPreview
  /** Begins to hand over; `null` while a stage word waits for a decision. */
  readonly commit: (mapping: ImportMapping, known: SentKnown) => Omit<ImportPayload, 'applications'> | null
  /** The next applications; none at the end. In parts, so that main never stops for long. */
  readonly next: () => ImportPayload['applications']
}
export type WorkerRequest = keyof WorkerRequests

export type ToWorker = {
  readonly [R in WorkerRequest]: {
    readonly call: number
    readonly ask: R
    readonly with: Parameters<WorkerRequests[R]>
  }
}[WorkerRequest]

export type FromWorker =
  | { readonly call: number; readonly answer: unknown }
  | { readonly call: number; readonly failed: string }
  | { readonly progress: number }
