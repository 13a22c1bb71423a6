import type { CellWords } from '../../../shared/fields/column'
import type { Id } from '../../../shared/model/id'
import type { ColumnId } from '../../../shared/model/table-setup'
import type { Day } from '../../../shared/model/time'
import { cellOf, fileWords } from '../../../shared/queries/table/cells'
import { tableContextOf } from '../../../shared/queries/table/table-row'
import { zoneNow } from '../../state/clock'
import { useFacts } from '../../state/facts'
import { overviews } from '../../state/overviews'
import { replica } from '../../state/use-pipeline'
import { useToday } from '../../state/use-today'
import { texts } from '../../ui/i18n'

/** Making a formatter costs a thousand times what using it does, and a scrolling table asks for hundreds of words a frame. */
const once = <T>(make: (locale: string | undefined) => T): (() => T) => {
  let made: T | null = null
  return () => {
    made ??= make(useFacts.getState().about?.locale)
    return made
  }
}

const dayFormat = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }))
const numberFormat = once((locale) => new Intl.NumberFormat(locale))
const momentFormats = new Map<string, Intl.DateTimeFormat>()

const momentFormat = (zone: string): Intl.DateTimeFormat => {
  const known = momentFormats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat(useFacts.getState().about?.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  })
  momentFormats.set(zone, made)
  return made
}

const dayWords = (day: Day): string => dayFormat().format(new Date(`${day}T00:00:00Z`))

/** Values as the user's language writes them. */
export const SCREEN_WORDS: CellWords = {
  texts,
  day: dayWords,
  moment: (instant, zone) => momentFormat(zone).format(new Date(instant)),
  number: (number) => numberFormat().format(number),
}

/** Values as a file and the clipboard take them. */
export const PLAIN_WORDS: CellWords = fileWords(texts)

export const columnName = (column: ColumnId): string => texts(`table.column.${column}`)

export const companyNameOf = (id: Id): string => overviews.of(id)?.companyName || texts('common.unknownCompany')

type Cells = readonly (string | number)[]

/** The cells of some rows as they would be written to a file. */
export const plainCells = (ids: readonly Id[], columns: readonly ColumnId[]): readonly Cells[] => {
  const context = tableContextOf(replica.pipeline, useToday.getState().today, zoneNow())
  return ids.flatMap((id) => {
    const overview = overviews.of(id)
    return overview ? [columns.map((column) => cellOf(column, overview, context, PLAIN_WORDS))] : []
  })
}
