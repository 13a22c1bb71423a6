import type { Id } from '../model/id'

/** Which table to write. Both cover all hunts, archived applications too, unless ids are named. */
export type ExportRequest = {
  readonly table: 'applications' | 'timeline' | 'both'
  /** `null`: all of them. */
  readonly applicationIds: readonly Id[] | null
  /** `excel`: with a byte-order mark and the locale's list separator. */
  readonly flavour: 'plain' | 'excel'
}

/** Where it went. */
export type Exported = { readonly paths: readonly string[]; readonly rows: number }
