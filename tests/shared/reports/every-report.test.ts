import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../../shared/queries/reports/report-filter'
import { finished } from '../../../shared/queries/reports/work'
import { namesOf } from '../../../shared/reports/names'
import type { ReportQuestion } from '../../../shared/reports/report'
import { questionOf, type ReportSource } from '../../../shared/reports/report-source'
import type { ColumnKind, Value } from '../../../shared/reports/report-table'
import { REPORTS } from '../../../shared/reports/reports'
import { pipelineOf } from '../../support/query-builders'
import { REPORT_NAMES } from '../../support/report-of'
import { sampleSource, texts } from '../../support/sample-reports'
import { CONTEXT, casesWith, interviewedAndRefused, type Story, silent, young } from '../../support/stories'

const made = (...stories: readonly Story[]): ReportSource => {
  const pipeline = pipelineOf({})
  return {
    pipeline,
    cases: casesWith(...stories),
    context: CONTEXT,
    filter: EVERYTHING,
    firstWeekday: 1,
    withRecruiters: true,
    names: namesOf(pipeline, CONTEXT.zone, texts),
    texts,
    locale: 'en-US',
  }
}

const HUNTS: readonly (readonly [string, ReportSource])[] = [
  ['an empty', made()],
  ['a small', made(silent, young, interviewedAndRefused)],
  ['the sample', sampleSource()],
]

const fits = (value: Value, kind: ColumnKind): boolean => {
  if (kind === 'text') return typeof value === 'string' && !/undefined|NaN|\{\{/.test(value)
  if (kind === 'day') return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  if (value === null) return true
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return false
  return kind === 'share' ? value <= 1 : true
}

describe.each(HUNTS)('of %s hunt', (_, source) => {
  test.each(REPORTS.map((report) => [report.name, report] as const))(
    'RX1 REP2 %s has its n, its tables and its notes',
    (name, report) => {
      const { size, tables, notes } = finished(report.told(questionOf(source)))
      expect(Number.isInteger(size.count)).toBe(true)
      const all = tables(source)
      expect(all.map((table) => table.name)).toContain(name)
      expect(new Set(all.map((table) => table.name)).size).toBe(all.length)
      for (const { title, columns, rows } of all) {
        expect(title).not.toBe('')
        expect(columns.length).toBeGreaterThan(0)
        for (const row of rows) {
          expect(row).toHaveLength(columns.length)
          for (const [place, { key, kind }] of columns.entries())
            expect(fits(row[place] ?? null, kind), `${key}: ${row[place]}`).toBe(true)
        }
      }
      const { tooEarly, sentences, beside } = notes(source)
      for (const words of [tooEarly ?? '–', ...sentences, ...beside]) {
        expect(words).toBe(words.trim())
        expect(words).not.toMatch(/^$|undefined|NaN|null|\{\{|reports\./)
      }
    },
  )
})

test('a hunt with nothing in it says so in every report that could be read otherwise', () => {
  const question = questionOf(made())
  const silentOnes = REPORTS.filter((report) => {
    const { tooEarly, sentences } = finished(report.told(question)).notes({ texts, locale: 'en-US' })
    return tooEarly === null && sentences.length === 0
  })
  // The stages themselves say that no stays are known.
  expect(silentOnes.map(({ name }) => name)).toEqual(['time-in-stage'])
})

test.each(REPORTS.map((report) => [report.name, report] as const))(
  'REP16 %s depends on nothing but what it asks for',
  (_, report) => {
    const asked = new Set<string>(report.asks)
    const question = questionOf(sampleSource())
    const guarded = new Proxy<ReportQuestion>(question, {
      get: (target, key) => {
        expect(asked, String(key)).toContain(key)
        return Reflect.get(target, key)
      },
      ownKeys: () => [...asked],
    })
    finished(report.told(guarded))
  },
)

test('no two reports have one name, and the words of each are there', () => {
  expect(new Set(REPORT_NAMES).size).toBe(REPORTS.length)
  for (const { name } of REPORTS)
    for (const part of ['question', 'short', 'explained'] as const)
      expect(texts(`reports.${part}.${name}`)).not.toContain(`reports.${part}`)
})
