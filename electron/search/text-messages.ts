import type { Id } from '../../shared/model/id'
import type { LongText } from '../../shared/model/text'
import type { TextSearch, TextsFound } from '../../shared/search/text-search'

/** The long texts of one application. Those in files are read by the thread. */
export type TextDocument = { readonly id: Id; readonly texts: readonly LongText[] }

/** What the thread begins with. */
export type TextWorkerData = { readonly textsFolder: string }

export type ToTextWorker =
  /** Each takes the place of what was known of it. */
  | { readonly put: readonly TextDocument[] }
  | { readonly remove: readonly Id[] }
  | { readonly call: number; readonly search: TextSearch }
  /** Answered once everything before it was read. */
  | { readonly call: number; readonly search: null }

export type Found = Extract<TextsFound, { readonly state: 'ready' }>
export type FromTextWorker = { readonly call: number; readonly found: Found | null }
