import { resolve } from 'node:path'
import { createI18n, languageOf, type Texts } from '../../shared/i18n/create-i18n'
import type { Hunt } from '../../shared/model/hunt'
import type { Pipeline } from '../../shared/records/pipeline'
import { sizeWords } from '../../shared/reports/report'
import type { Clock } from '../clock'
import { codeOf, nodeFileSystem } from '../persistence/file-system'
import { readPipeline } from '../persistence/read-only'
import { isInside } from './inside'
import { parseOptions, type ReportOptions } from './report-options'
import { failureWords, refusalWords } from './report-words'
import { usualDataFolder } from './usual-folder'
import { sourceOf, writeReports } from './written-reports'

/** What the command asks of the system it runs in. */
export type Surroundings = {
  readonly clock: Clock
  /** Settles which zone the clock goes by; what is to be said of it, or `null`. */
  readonly settleZone: (dataFolder: string) => string | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly locale: string
  /** Relative paths among the options are meant from here. */
  readonly cwd: string
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

/** As the help text tells them. */
const EXIT = { written: 0, refused: 2, unreadable: 3, notWritten: 4 } as const

/** Writes every report's CSV; the exit code. */
export const runReport = async (words: readonly string[], around: Surroundings): Promise<number> => {
  const { say, complain, clock, locale } = around
  const { t: texts } = createI18n(languageOf(locale))
  const refuse = (...lines: readonly string[]): number => {
    for (const line of lines) complain(line)
    return EXIT.refused
  }
  const parsed = parseOptions(words)
  if (parsed.kind === 'help') {
    say(texts('reportCommand.help'))
    return EXIT.written
  }
  if (parsed.kind === 'refused') return refuse(refusalWords(parsed.why, texts), texts('reportCommand.seeHelp'))
  const { options } = parsed

  const dataFolder = dataFolderOf(options, around)
  const out = resolve(around.cwd, options.out)
  if (isInside(out, dataFolder)) return refuse(texts('reportCommand.outInData', { out }))
  const zoneNotice = around.settleZone(dataFolder)
  if (zoneNotice !== null) complain(zoneNotice)
  const read = readPipeline(nodeFileSystem, dataFolder)
  if (!read.ok) {
    complain(failureWords(read.failure, dataFolder, texts))
    return EXIT.unreadable
  }
  for (const file of read.damaged) complain(texts('reportCommand.fallenBack', { file }))
  const { pipeline } = read
  const hunt = options.hunt === null ? null : huntNamed(pipeline, options.hunt)
  if (hunt === undefined) return refuse(...unknownHunt(pipeline, options.hunt ?? '', texts))

  const { from, to, withRecruiters } = options
  const source = sourceOf({ pipeline, dataFolder, hunt, period: { from, to }, withRecruiters }, clock, locale, texts)
  try {
    const written = await writeReports(source, out, options.isForExcel ? { kind: 'excel', locale } : { kind: 'plain' })
    for (const { file, size } of written) say(texts('reportCommand.line', { file, n: sizeWords(size, source) }))
    say(texts('reportCommand.written', { count: written.length, out }))
    return EXIT.written
  } catch (error) {
    complain(texts('reportCommand.notWritten', { out, code: codeOf(error) }))
    return EXIT.notWritten
  }
}

const dataFolderOf = ({ data }: ReportOptions, { env, platform, home, cwd }: Surroundings): string => {
  if (data !== null) return resolve(cwd, data)
  // As `npm start` takes it: from the folder in which the program itself runs.
  return env.CALLBACK_USER_DATA ? resolve(env.CALLBACK_USER_DATA) : usualDataFolder(platform, env, home)
}

/** By its exact name, else without regard to case; of two with one name the later one. `undefined`: there is none. */
const huntNamed = (pipeline: Pipeline, name: string): Hunt | undefined => {
  const hunts = [...pipeline.all('hunt').values()].sort((a, b) => (a.startedOn < b.startedOn ? 1 : -1))
  const wanted = name.trim().toLowerCase()
  return hunts.find((hunt) => hunt.name === name) ?? hunts.find((hunt) => hunt.name.trim().toLowerCase() === wanted)
}

const unknownHunt = (pipeline: Pipeline, name: string, texts: Texts): readonly string[] => {
  const hunts = [...pipeline.all('hunt').values()].map((hunt) => `  ${hunt.name}`)
  return hunts.length === 0
    ? [texts('reportCommand.noHunts')]
    : [texts('reportCommand.unknownHunt', { name }), ...hunts]
}
