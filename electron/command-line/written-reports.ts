import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Texts } from '../../shared/i18n/create-i18n'
import { firstWeekdayOf } from '../../shared/model/first-weekday'
import type { Hunt } from '../../shared/model/hunt'
import { DEFAULT_SETTINGS, type Settings, withValidSettings } from '../../shared/model/settings'
import { dayOf } from '../../shared/model/time'
import { type Case, casesOf } from '../../shared/queries/reports/case'
import { EVERYTHING, type Period } from '../../shared/queries/reports/report-filter'
import { finished } from '../../shared/queries/reports/work'
import type { Pipeline } from '../../shared/records/pipeline'
import { namesOf } from '../../shared/reports/names'
import type { ReportSize } from '../../shared/reports/report'
import { type CsvFlavour, reportCsv } from '../../shared/reports/report-csv'
import { questionOf, type ReportSource } from '../../shared/reports/report-source'
import { REPORTS } from '../../shared/reports/reports'
import type { Clock } from '../clock'
import { writeWhole } from '../exports/written-file'

export type WhatToReport = {
  readonly pipeline: Pipeline
  /** Where the settings are. */
  readonly dataFolder: string
  /** `null`: all. */
  readonly hunt: Hunt | null
  readonly period: Period
  readonly withRecruiters: boolean
}

/** What the reports are made of, for somebody without a window. */
export const sourceOf = (what: WhatToReport, clock: Clock, locale: string, texts: Texts): ReportSource => {
  const { pipeline, dataFolder, hunt, period, withRecruiters } = what
  const zone = clock.zone()
  const { fadedAfterDays } = readSettings(dataFolder)
  const context = { today: dayOf(clock.now(), zone), zone, fadedAfterDays }
  const cases = casesOf(pipeline, context)
  return {
    pipeline,
    cases: hunt === null ? ofOwnHunts(pipeline, cases) : cases,
    context,
    filter: { ...EVERYTHING, huntId: hunt?.id ?? null, period },
    firstWeekday: firstWeekdayOf(locale),
    withRecruiters,
    names: namesOf(pipeline, zone, texts),
    texts,
    locale,
  }
}

export type WrittenReport = { readonly file: string; readonly size: ReportSize }

/** One CSV for each table of each report. Throws where the folder can't be written. */
export const writeReports = async (
  source: ReportSource,
  out: string,
  flavour: CsvFlavour,
): Promise<readonly WrittenReport[]> => {
  mkdirSync(out, { recursive: true })
  const written: WrittenReport[] = []
  const question = questionOf(source)
  for (const report of REPORTS) {
    const { size, tables } = finished(report.told(question))
    for (const table of tables(source)) {
      const file = `${table.name}.csv`
      await writeWhole(join(out, file), [reportCsv(table, flavour)])
      written.push({ file, size })
    }
  }
  return written
}

/** What was invented stays out, unless nothing else is there. */
const ofOwnHunts = (pipeline: Pipeline, cases: readonly Case[]): readonly Case[] => {
  const own = cases.filter(({ application }) => pipeline.get('hunt', application.huntId)?.isSample !== true)
  return own.length > 0 ? own : cases
}

/** The settings file alone, as it is: opening it as the app does could write it. */
const readSettings = (folder: string): Settings => {
  try {
    const values: unknown = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))
    return typeof values === 'object' && values !== null
      ? withValidSettings(DEFAULT_SETTINGS, { ...values })
      : DEFAULT_SETTINGS
  } catch {
    return DEFAULT_SETTINGS
  }
}
