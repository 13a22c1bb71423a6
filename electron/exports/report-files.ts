import { join, parse } from 'node:path'
import type { Day } from '../../shared/model/time'
import type {
  PrintReportRequest,
  ReportFile,
  ReportScope,
  SavedReport,
  SaveReportRequest,
} from '../../shared/reports/report-file'
import { writeWhole } from './written-file'

export type ReportFormat = ReportFile['format'] | 'pdf'

export type ReportFilesOptions = {
  /** Is given a whole proposed path; `null`: cancelled. */
  readonly chooseFile: (proposed: string, format: ReportFormat) => Promise<string | null>
  /** The window's page as PDF. */
  readonly print: (request: PrintReportRequest) => Promise<Uint8Array>
  readonly today: () => Day
  /** The folder that was used last, or the user's documents. */
  readonly folder: () => string
  readonly rememberFolder: (folder: string) => void
}

const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  csv: '.csv',
  png: '.png',
  svg: '.svg',
  sankeymatic: '.txt',
  pdf: '.pdf',
}

/** Writes what a window has made of a report where the user says. */
export const saveReport = async (
  { scope, file }: SaveReportRequest,
  options: ReportFilesOptions,
): Promise<SavedReport | null> => {
  const path = await whereToSave(scope, file.format, options)
  if (path === null) return null
  if (file.format === 'csv') return { paths: await writeTables(path, scope, file.tables) }
  if (file.format === 'png') await writeWhole(path, Buffer.from(file.base64, 'base64'))
  else await writeWhole(path, [file.text])
  return { paths: [path] }
}

/** Writes the window's page as PDF. */
export const printReport = async (
  request: PrintReportRequest,
  options: ReportFilesOptions,
): Promise<SavedReport | null> => {
  const path = await whereToSave(request.scope, 'pdf', options)
  if (path === null) return null
  await writeWhole(path, await options.print(request))
  return { paths: [path] }
}

const whereToSave = async (
  scope: string,
  format: ReportFormat,
  { chooseFile, today, folder, rememberFolder }: ReportFilesOptions,
): Promise<string | null> => {
  const proposed = join(folder(), `callback-${scope}-${today()}${ENDINGS[format]}`)
  const chosen = await chooseFile(proposed, format)
  if (chosen === null) return null
  const { dir, ext } = parse(chosen)
  rememberFolder(dir)
  return ext === '' ? `${chosen}${ENDINGS[format]}` : chosen
}

/**
 * Those of one report: the first under the name that was chosen, each other beside it under a name like it. Those of all
 * reports: each under the chosen name and its own.
 */
const writeTables = async (
  path: string,
  scope: ReportScope,
  tables: Extract<ReportFile, { format: 'csv' }>['tables'],
): Promise<readonly string[]> => {
  const { dir, name, ext } = parse(path)
  const first = tables[0]?.name ?? ''
  const paths: string[] = []
  for (const table of tables) {
    const isFirst = table.name === first && scope !== 'reports'
    const beside = name.includes(first) ? name.replace(first, table.name) : `${name}-${table.name}`
    const to = isFirst ? path : join(dir, `${beside}${ext}`)
    await writeWhole(to, [table.text])
    paths.push(to)
  }
  return paths
}
