import type { Id } from '../model/id'
import type { ColumnId } from '../model/table-setup'

/** `excel`: with a byte-order mark and the locale's list separator. */
export type Flavour = 'plain' | 'excel'

/** Which table to write. Both cover all hunts, archived applications too, unless ids are named. */
export type ExportRequest = {
  readonly table: 'applications' | 'timeline' | 'both'
  /** `null`: all of them. */
  readonly applicationIds: readonly Id[] | null
  readonly flavour: Flavour
}

/** A table as it is shown: its rows and columns in their order. */
export type ShownRequest = {
  readonly applicationIds: readonly Id[]
  readonly columns: readonly ColumnId[]
  readonly flavour: Flavour
}

/** Where it went. */
export type Exported = { readonly paths: readonly string[]; readonly rows: number }
