import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { activityOf } from '../../../shared/queries/reports/activity'
import { answerChance } from '../../../shared/queries/reports/answer-chance'
import { chancePoints } from '../../../shared/queries/reports/chance-points'
import { diagnosisOf } from '../../../shared/queries/reports/diagnosis'
import { flowOf } from '../../../shared/queries/reports/flow'
import { funnelOf } from '../../../shared/queries/reports/funnel'
import { interviewConversionOf } from '../../../shared/queries/reports/interview-conversion'
import { ALWAYS } from '../../../shared/queries/reports/report-filter'
import { silenceLedger } from '../../../shared/queries/reports/silence-ledger'
import { timeInStage } from '../../../shared/queries/reports/time-in-stage'
import { workSearchOf } from '../../../shared/queries/reports/work-search'
import { hiddenNames, letterOf } from '../../../shared/reports/hidden-names'
import { reportCsv } from '../../../shared/reports/report-csv'
import { reportedStageIds } from '../../../shared/reports/report-source'
import type { ColumnKey, ReportTable, Value } from '../../../shared/reports/report-table'
import type { ReportName } from '../../../shared/reports/reports'
import { REPORT_NAMES, reportOf } from '../../support/report-of'
import { sampleSource, texts } from '../../support/sample-reports'

const source = sampleSource()
const { cases, context, pipeline } = source
const tableOf = (name: ReportName, index = 0): ReportTable => {
  const table = reportOf(name, source).tables[index]
  if (!table) throw new Error(name)
  return table
}
const column = (table: ReportTable, key: ColumnKey): readonly (Value | undefined)[] => {
  const index = table.columns.findIndex((each) => each.key === key)
  expect(index).toBeGreaterThanOrEqual(0)
  return table.rows.map((row) => row[index])
}

describe('RX1 every number of a report stands in its table as the query has it', () => {
  test('the funnel: counts, rates with n and interval, still waiting, without dates', () => {
    const funnel = funnelOf(cases)
    const table = tableOf('funnel')
    expect(column(table, 'reached')).toEqual(funnel.steps.map(({ count }) => count))
    expect(column(table, 'tried')).toEqual(funnel.steps.map(({ fromBefore }) => fromBefore?.rate.n ?? null))
    expect(column(table, 'low')).toEqual(funnel.steps.map(({ fromBefore }) => fromBefore?.rate.band?.low ?? null))
    expect(column(table, 'high')).toEqual(funnel.steps.map(({ fromBefore }) => fromBefore?.rate.band?.high ?? null))
    expect(column(table, 'waiting')).toEqual(funnel.steps.map(({ waiting }) => waiting))
    expect(column(table, 'undated')[0]).toBe(funnel.undated)
    expect(reportOf('funnel', source).n).toEqual({ count: 58, of: 'applications' })
  })

  test('interview to offer: all groups and the running rate', () => {
    const conversion = interviewConversionOf(cases)
    const all = [
      conversion.toOffer,
      ...conversion.byRound,
      ...conversion.byKind,
      ...conversion.bySource,
      ...conversion.byField.cvVersion,
      ...conversion.byTag,
      ...conversion.running,
    ]
    const table = tableOf('interview-to-offer')
    expect(column(table, 'wentOn')).toEqual(all.map(({ rate }) => rate.count))
    expect(column(table, 'share')).toEqual(all.map(({ rate }) => rate.share))
    expect(column(table, 'younger')[0]).toBe(conversion.toOffer.younger)
  })

  test('the flow: each link, by name', () => {
    const table = tableOf('flow')
    expect(column(table, 'applications')).toEqual(flowOf(cases).links.map(({ value }) => value))
    expect(column(table, 'from')).toContain('LinkedIn')
  })

  test('time in stage: each stage of the board but closed ones, and who is over', () => {
    const times = timeInStage(cases, reportedStageIds(pipeline), context, ALWAYS)
    const table = tableOf('time-in-stage')
    expect(column(table, 'stage')).toEqual(['Wishlist', 'Applied', 'Screening', 'Interviewing', 'Offer'])
    expect(column(table, 'medianDays')).toEqual(times.map(({ medianDays }) => medianDays))
    expect(column(table, 'p75Days')).toEqual(times.map(({ p75Days }) => p75Days))
    const over = times.flatMap((each) => each.over)
    expect(column(tableOf('time-in-stage', 1), 'days')).toEqual(over.map(({ days }) => days))
  })

  test('the chance of an answer: curve, waits and open waits of both kinds', () => {
    const chances = [answerChance(cases, 'applying', ALWAYS), answerChance(cases, 'conversation', ALWAYS)]
    const steps = chances.flatMap(({ curve }) => curve?.steps ?? [])
    const curve = tableOf('answer-chance', 1)
    const onAnswers = curve.rows.map((_, row) => row).filter((row) => Number(column(curve, 'answers')[row]) > 0)
    const told = (key: ColumnKey) => onAnswers.map((row) => Number(column(curve, key)[row]))
    expect(told('answeredShare')).toEqual(steps.map(({ survival }) => 1 - survival))
    expect(told('answers')).toEqual(steps.map(({ events }) => events))
    expect(told('watchedThen')).toEqual(steps.map(({ atRisk }) => atRisk))
    for (const [row, silent] of column(curve, 'silentShare').entries())
      expect(
        Number(silent) + Number(column(curve, 'goodShare')[row]) + Number(column(curve, 'noShare')[row]),
      ).toBeCloseTo(1, 9)
    // The table has each day of the chart as the chart has it.
    const drawn = chances.flatMap((each) => chancePoints(each, []).map((point) => ({ ...point, kind: each.kind })))
    for (const [row, after] of column(curve, 'after').entries()) {
      const kind = after === texts('reportTables.after.applying') ? 'applying' : 'conversation'
      const point = drawn.find((each) => each.kind === kind && each.day === column(curve, 'day')[row])
      if (!point) continue
      expect(column(curve, 'answeredLow')[row]).toBe(point.band.low)
      expect(column(curve, 'goodShare')[row]).toBe(point.good)
      expect(column(curve, 'chance')[row]).toBe(point.chance.isKnown ? point.chance.any.share : null)
      expect(column(curve, 'atRisk')[row]).toBe(point.chance.n)
    }
    expect(column(tableOf('answer-chance'), 'inCurve')).toEqual(chances.map(({ curve }) => curve?.n ?? 0))
    expect(column(tableOf('answer-chance'), 'medianDays')).toEqual(chances.map(({ medianDays }) => medianDays))
    const open = chances.flatMap((each) => each.open)
    expect(column(tableOf('answer-chance', 2), 'days')).toEqual(open.map(({ days }) => days))
    expect(column(tableOf('answer-chance', 2), 'chance')).toEqual(
      open.map(({ chance }) => (chance.isKnown ? chance.any.share : null)),
    )
  })

  test('the ledger: company, source, and recruiters only when they are wanted', () => {
    const options = { period: ALWAYS, ...context }
    const rows = (['company', 'source', 'recruiter'] as const).flatMap((by) => silenceLedger(cases, by, options))
    expect(column(tableOf('silence-ledger'), 'waits')).toEqual(rows.map(({ waits }) => waits))
    const without = reportOf('silence-ledger', { ...source, withRecruiters: false }).tables[0]
    expect(new Set(without && column(without, 'by'))).toEqual(new Set(['Company', 'Source']))
  })

  test('activity by week and by day, the diagnosis and the work-search record', () => {
    const { weeks, days, total } = activityOf(cases, ALWAYS, 1)
    expect(column(tableOf('activity'), 'weekFrom')).toEqual(weeks.map(({ begins }) => begins))
    expect(column(tableOf('activity', 1), 'replies')).toEqual(days.map(({ replies }) => replies))
    expect(sum(column(tableOf('activity'), 'applications'))).toBe(total.applications)
    const { interview, offer } = diagnosisOf(cases)
    expect(column(tableOf('diagnosis'), 'tried')).toEqual([interview.tried.rate.n, offer.tried.rate.n])
    expect(column(tableOf('diagnosis'), 'benchmark')).toEqual([0.03, 0.475])
    const lines = workSearchOf(cases, ALWAYS)
    expect(column(tableOf('work-search'), 'date')).toEqual(lines.map(({ day }) => day))
    expect(column(tableOf('work-search'), 'nextStep').some((step) => step !== '')).toBe(true)
  })
})

test.each(REPORT_NAMES)('RX2 the CSV of %s, parsed, is the table again', (name) => {
  for (const table of reportOf(name, source).tables)
    for (const flavour of [{ kind: 'plain' }, { kind: 'excel', locale: 'de-AT' }] as const) {
      const text = reportCsv(table, flavour).replace('\uFEFF', '')
      const { data } = Papa.parse<string[]>(text, {
        delimiter: flavour.kind === 'excel' ? ';' : ',',
        skipEmptyLines: true,
      })
      expect(data[0]).toEqual(table.columns.map(({ header }) => header))
      const kinds = table.columns.map(({ kind }) => kind)
      const values = data.slice(1).map((row) =>
        row.map((cell, index) => {
          const kind = kinds[index]
          if (kind === 'text' || kind === 'day') return cell
          return cell === '' ? null : Number(flavour.kind === 'excel' ? cell.replace(',', '.') : cell)
        }),
      )
      expect(values).toEqual(table.rows)
    }
})

test('RX2 a company whose name would run as a formula is guarded, a number is not', () => {
  const table: ReportTable = {
    name: 'silence-ledger',
    title: '',
    columns: [
      { key: 'group', header: 'Group', kind: 'text' },
      { key: 'waits', header: 'Waits', kind: 'count' },
    ],
    rows: [['=HYPERLINK("x")', -1]],
  }
  expect(reportCsv(table, { kind: 'plain' })).toBe('Group,Waits\r\n"\'=HYPERLINK(""x"")",-1\r\n')
})

describe('RX5 hidden names', () => {
  const companyOf = (id: string) => pipeline.get('application', id)?.companyId ?? ''
  const hidden = { ...source, names: hiddenNames(source.names, companyOf, texts) }

  test('no name of a company, a person or a role stands in what is shared', () => {
    const shared = REPORT_NAMES.filter((name) => name !== 'work-search')
    const text = shared.flatMap((name) => reportOf(name, hidden).tables.map((each) => JSON.stringify(each))).join()
    const names = [
      ...[...pipeline.all('company').values()].map(({ name }) => name),
      ...[...pipeline.all('contact').values()].map(({ name }) => name),
      ...[...pipeline.all('application').values()].map(({ role }) => role),
    ]
    expect(names.length).toBeGreaterThan(100)
    for (const name of names) expect(text).not.toContain(JSON.stringify(name))
  })

  test('a company is called the same in every table', () => {
    const first = hidden.names.company(cases[0]?.application.companyId ?? '')
    expect(hidden.names.application(cases[0]?.application.id ?? '').company).toBe(first)
    expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
  })
})

const sum = (values: readonly (Value | undefined)[]): number =>
  values.reduce<number>((total, value) => total + Number(value), 0)
