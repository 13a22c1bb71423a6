import type { ApplicationFields } from '../commands/application-fields'
import type { Cell } from '../csv/encode'
import type { Texts } from '../i18n/create-i18n'
import type { Day, Instant } from '../model/time'
import type { Overview } from '../queries/overview'
import type { ValueOf } from '../queries/table/table-row'

/** How values become words: on the screen as the user's language writes them, in a file so that a program can read them. */
export type CellWords = {
  readonly texts: Texts
  readonly day: (day: Day) => string
  readonly moment: (instant: Instant, zone: string) => string
  readonly number: (number: number) => string
}

/** What a row is sorted by in one column; `null`: empty. Within one column all are numbers or all are texts. */
export type SortKey = number | string | null

/** What was typed, as changes of the record; or the catalogue's key of why it can't be. */
export type Read =
  | { readonly ok: true; readonly changes: Partial<ApplicationFields> }
  | { readonly ok: false; readonly problem: 'panel.details.companyMissing' | 'panel.log.dayOdd' | 'table.salaryBad' }

/** Where it was typed, and what an amount without a currency is in. */
type Around = { readonly overview: Overview; readonly defaultCurrency: string }

export type Choice = { readonly value: string; readonly label: string }

export type EditorKind = 'text' | 'company' | 'source' | 'day' | 'money' | 'choice' | 'tags'

/** How a cell is edited: as one text, whatever it holds. */
export type Editor = {
  readonly kind: EditorKind
  /** What the cell holds, as a text to edit: a word of the record where one is chosen, a day as `YYYY-MM-DD`. */
  readonly saved: (overview: Overview, texts: Texts) => string
  /** `null`: it is no field of the record, and what it means is done by a command of its own. */
  readonly read: ((typed: string, around: Around) => Read) | null
  /** What can be chosen; `null`: what there is is asked where it stands. */
  readonly choices: ((texts: Texts) => Choice[]) | null
  /** Whether the Delete key empties it. */
  readonly isClearable: boolean
  readonly maxLength: number
}

/** A column of the table, all that is known of it. What it is called stands in the texts. */
export type Column = {
  /** What it says of an application; `''`: nothing. A number stays one. */
  readonly cell: (overview: Overview, context: Parameters<ValueOf<Cell>>[1], words: CellWords) => Cell
  readonly sortKey: ValueOf<SortKey>
  /** CSS pixels, until the user says otherwise. */
  readonly widthPx: number
  /** Numbers are read from their last digit. */
  readonly isNumeric: boolean
  /** `null`: it follows from something else. */
  readonly editor: Editor | null
}
