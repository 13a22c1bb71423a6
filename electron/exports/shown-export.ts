import { join, parse } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { BYTE_ORDER_MARK, encodeRow, listSeparatorOf } from '../../shared/csv/encode'
import type { Exported, ShownRequest } from '../../shared/csv/export-request'
import type { CellWords } from '../../shared/fields/column'
import type { Day } from '../../shared/model/time'
import { overviewOf } from '../../shared/queries/overview'
import { cellOf, fileWords } from '../../shared/queries/table/cells'
import { tableContextOf } from '../../shared/queries/table/table-row'
import type { Pipeline } from '../../shared/records/pipeline'
import { writeWhole } from './written-file'

export type ShownExportOptions = {
  /** Asks where to save; is given a whole proposed path. `null`: cancelled. */
  readonly chooseFile: (proposed: string) => Promise<string | null>
  readonly today: () => Day
  readonly zone: () => string
  readonly locale: () => string
  readonly texts: CellWords['texts']
  /** The folder that was used last, or the user's documents. */
  readonly folder: () => string
  readonly rememberFolder: (folder: string) => void
}

/** Rows between two pauses, so that the window and the clock get their turn. */
const AT_ONCE = 200

/** Writes a table as it is shown: its columns and rows in their order. Days and moments as a program reads them. */
export const exportShown = async (
  request: ShownRequest,
  pipeline: Pipeline,
  options: ShownExportOptions,
): Promise<Exported | null> => {
  const chosen = await options.chooseFile(join(options.folder(), `callback-table-${options.today()}.csv`))
  if (chosen === null) return null
  const { dir, ext } = parse(chosen)
  options.rememberFolder(dir)
  const path = ext === '' ? `${chosen}.csv` : chosen
  let rows = -1 // the header
  const lines = linesOf(request, pipeline, options)
  await writeWhole(
    path,
    (async function* () {
      for await (const line of lines) {
        rows++
        yield line
      }
    })(),
  )
  return { paths: [path], rows }
}

async function* linesOf(
  { applicationIds, columns, flavour }: ShownRequest,
  pipeline: Pipeline,
  { texts, locale, today, zone }: ShownExportOptions,
): AsyncIterable<string> {
  const delimiter = flavour === 'excel' ? listSeparatorOf(locale()) : ','
  const header = encodeRow(
    columns.map((column) => texts(`table.column.${column}`)),
    delimiter,
  )
  yield flavour === 'excel' ? BYTE_ORDER_MARK + header : header
  const context = tableContextOf(pipeline, today(), zone())
  const words = fileWords(texts)
  for (const [index, id] of applicationIds.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await nextTurn()
    const overview = overviewOf(pipeline, id, context.zone)
    if (!overview) continue
    yield encodeRow(
      columns.map((column) => cellOf(column, overview, context, words)),
      delimiter,
    )
  }
}
