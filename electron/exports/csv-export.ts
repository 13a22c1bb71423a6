import { join, parse } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { APPLICATION_COLUMNS, cellsOf, headerOf, TIMELINE_COLUMNS } from '../../shared/csv/columns'
import { BYTE_ORDER_MARK, type Cell, type Delimiter, encodeRow, listSeparatorOf } from '../../shared/csv/encode'
import type { Exported, ExportRequest } from '../../shared/csv/export-request'
import { applicationRow, rowSource, textsOf, timelineRow } from '../../shared/csv/rows'
import type { Application } from '../../shared/model/application'
import { compareRank } from '../../shared/model/rank'
import { beginningOf, type LongText } from '../../shared/model/text'
import type { Day } from '../../shared/model/time'
import { compareEntries } from '../../shared/model/timeline-entry'
import type { Pipeline } from '../../shared/records/pipeline'
import { writeWhole } from './written-file'

export type CsvExportOptions = {
  /** Asks where to save; is given a whole proposed path. `null`: cancelled. */
  readonly chooseFile: (proposed: string) => Promise<string | null>
  /** A kept text, whole; `null` when its file is missing. */
  readonly readText: (sha256: string) => Promise<string | null> | string | null
  readonly today: () => Day
  readonly locale: () => string
  /** The folder that was used last, or the user's documents. */
  readonly folder: () => string
  readonly rememberFolder: (folder: string) => void
}

type TableName = 'applications' | 'timeline'

/** Writes the tables that were asked for. Both: the timeline goes beside the applications, under a name like theirs. */
export const exportCsv = async (
  request: ExportRequest,
  pipeline: Pipeline,
  options: CsvExportOptions,
): Promise<Exported | null> => {
  const first: TableName = request.table === 'timeline' ? 'timeline' : 'applications'
  const chosen = await options.chooseFile(join(options.folder(), `callback-${first}-${options.today()}.csv`))
  if (chosen === null) return null
  const { dir, name, ext } = parse(chosen)
  options.rememberFolder(dir)
  const paths = [ext === '' ? `${chosen}.csv` : chosen]
  const tables: TableName[] = [first]
  if (request.table === 'both') {
    tables.push('timeline')
    paths.push(join(dir, `${timelineName(name)}${ext === '' ? '.csv' : ext}`))
  }
  const applications = inOrder(pipeline, request.applicationIds)
  let rows = 0
  for (const [index, table] of tables.entries()) {
    const lines = linesOf(table, applications, pipeline, request, options)
    await writeWhole(
      paths[index] ?? chosen,
      counted(lines, () => rows++),
    )
  }
  return { paths, rows: rows - tables.length }
}

const timelineName = (name: string): string =>
  name.includes('applications') ? name.replace('applications', 'timeline') : `${name}-timeline`

/** Hunt by hunt, column by column, as the board shows them: an import keeps this order. */
const inOrder = (pipeline: Pipeline, ids: readonly string[] | null): readonly Application[] => {
  const chosen = ids === null ? null : new Set(ids)
  const stages = [...pipeline.all('stage').values()].sort(compareRank).map((stage) => stage.id)
  const hunts = [...pipeline.all('hunt').keys()]
  const place = new Map([...hunts, ...stages].map((id, index) => [id, index]))
  const placeOf = (id: string): number => place.get(id) ?? place.size
  return [...pipeline.all('application').values()]
    .filter(({ id }) => chosen === null || chosen.has(id))
    .sort(
      (a, b) => placeOf(a.huntId) - placeOf(b.huntId) || placeOf(a.stageId) - placeOf(b.stageId) || compareRank(a, b),
    )
}

/** Applications between two pauses, so that the window and the clock get their turn. */
const AT_ONCE = 100

/** The file's lines, the header first. */
async function* linesOf(
  table: TableName,
  applications: readonly Application[],
  pipeline: Pipeline,
  { flavour }: ExportRequest,
  { locale, readText }: CsvExportOptions,
): AsyncIterable<string> {
  const delimiter: Delimiter = flavour === 'excel' ? listSeparatorOf(locale()) : ','
  const line = (cells: readonly Cell[]): string => encodeRow(cells, delimiter)
  const header = line(headerOf(table === 'applications' ? APPLICATION_COLUMNS : TIMELINE_COLUMNS))
  yield flavour === 'excel' ? BYTE_ORDER_MARK + header : header
  const kept = new Map<string, string>()
  const source = rowSource(pipeline, (text) =>
    'inline' in text ? text.inline : (kept.get(text.sha256) ?? beginningOf(text)),
  )
  for (const [index, application] of applications.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await nextTurn()
    await keepTexts(textsOf(pipeline, application), kept, readText)
    if (table === 'applications') yield line(cellsOf(APPLICATION_COLUMNS, applicationRow(source, application)))
    else
      for (const entry of [...pipeline.entriesOf(application.id)].sort(compareEntries))
        yield line(cellsOf(TIMELINE_COLUMNS, timelineRow(source, application, entry)))
    kept.clear()
  }
}

const keepTexts = async (
  texts: readonly LongText[],
  kept: Map<string, string>,
  readText: CsvExportOptions['readText'],
): Promise<void> => {
  for (const text of texts) {
    const whole = 'inline' in text ? null : await readText(text.sha256)
    if ('sha256' in text && whole !== null) kept.set(text.sha256, whole)
  }
}

async function* counted(lines: AsyncIterable<string>, count: () => void): AsyncIterable<string> {
  for await (const line of lines) {
    count()
    yield line
  }
}
