import { describe, expect, test } from 'vitest'
import { finished } from '../../../shared/queries/reports/work'
import { ACTIVITY } from '../../../shared/reports/activity'
import { ANSWER_CHANCE } from '../../../shared/reports/answer-chance'
import { FLOW } from '../../../shared/reports/flow'
import { FUNNEL } from '../../../shared/reports/funnel'
import { INTERVIEW_TO_OFFER } from '../../../shared/reports/interview-to-offer'
import { ledgerLine } from '../../../shared/reports/ledger-lines'
import { questionOf } from '../../../shared/reports/report-source'
import type { ColumnKey, ReportTable } from '../../../shared/reports/report-table'
import { SILENCE_LEDGER } from '../../../shared/reports/silence-ledger'
import { TIME_IN_STAGE } from '../../../shared/reports/time-in-stage'
import { sampleSource } from '../../support/sample-reports'
import { CONTEXT, casesWith, interviewedAndRefused } from '../../support/stories'

const source = sampleSource()
const question = questionOf(source)

const column = (table: ReportTable | undefined, key: ColumnKey) => {
  const place = table?.columns.findIndex((each) => each.key === key) ?? -1
  expect(place).toBeGreaterThanOrEqual(0)
  return table?.rows.map((row) => row[place]) ?? []
}

describe('RX11 what is drawn has the numbers of the table', () => {
  test('the funnel', () => {
    const funnel = finished(FUNNEL.work(question))
    const [table] = FUNNEL.tables(funnel, source)
    const bars = FUNNEL.drawn(funnel, source)
    expect(bars.map(({ name, count }) => [name, count])).toEqual(
      column(table, 'step').map((step, row) => [step, column(table, 'reached')[row]]),
    )
    expect(bars.map(({ rate }) => rate?.rate.share ?? null)).toEqual(column(table, 'share'))
    for (const { count, on, waiting, withdrawn, ended } of bars) expect(on + waiting + withdrawn + ended).toBe(count)
  })

  test('interview to offer: all, each grouping, and the running rate from the fifth on', () => {
    const conversion = finished(INTERVIEW_TO_OFFER.work(question))
    const [table] = INTERVIEW_TO_OFFER.tables(conversion, source)
    const { all, groups, running } = INTERVIEW_TO_OFFER.drawn(conversion, source)
    const { round, kind, source: bySource, cvVersion, tag } = groups
    const rows = [all, ...round, ...kind, ...bySource, ...cvVersion, ...tag]
    expect(rows.map(({ rate }) => rate.n)).toEqual(column(table, 'tried').slice(0, rows.length))
    const told = column(table, 'share')
      .slice(rows.length)
      .filter((share) => share !== null)
    // The last one holds until today.
    expect(running.map(({ share }) => share)).toEqual([...told, told.at(-1)])
    expect(running.at(-1)?.day).toBe(source.context.today)
  })

  test('the flow: each node with as many as its links bring', () => {
    const flow = finished(FLOW.work(question))
    const [table] = FLOW.tables(flow, source)
    for (const { node, name, size } of FLOW.drawn(flow, source).nodes) {
      const ends = column(table, node.kind === 'source' ? 'from' : 'to')
      const links = column(table, 'applications').filter((_, row) => ends[row] === name)
      expect(size, name).toBe(links.reduce<number>((sum, value) => sum + Number(value), 0))
    }
  })

  test('time in stage, activity and the chance of an answer', () => {
    const times = finished(TIME_IN_STAGE.work(question))
    const rows = TIME_IN_STAGE.drawn(times, source)
    const [stays] = TIME_IN_STAGE.tables(times, source)
    expect(rows.map(({ medianDays }) => medianDays)).toEqual(column(stays, 'medianDays'))
    expect(rows.map(({ name }) => name)).toEqual(column(stays, 'stage'))

    const activity = finished(ACTIVITY.work(question))
    const { weeks } = ACTIVITY.drawn(activity, source)
    const [byWeek] = ACTIVITY.tables(activity, source)
    expect(weeks.map(({ replies }) => replies)).toEqual(column(byWeek, 'replies').slice(-weeks.length))

    const chances = finished(ANSWER_CHANCE.work(question))
    const curve = ANSWER_CHANCE.tables(chances, source)[1]
    for (const { chance, points } of ANSWER_CHANCE.drawn(chances, source)) {
      const after = source.texts(`reportTables.after.${chance.kind}`)
      for (const [row, day] of column(curve, 'day').entries()) {
        const point = points.find((each) => each.day === day)
        if (column(curve, 'after')[row] !== after || !point) continue
        expect([point.answered, point.low, point.high]).toEqual(
          (['answeredShare', 'answeredLow', 'answeredHigh'] as const).map((key) => column(curve, key)[row]),
        )
      }
    }
  })
})

test('REP2 REP17 of a company that answered twice the ledger tells the days, and no median', () => {
  const asked = { ...question, passed: casesWith(interviewedAndRefused, interviewedAndRefused), ...CONTEXT }
  const value = finished(SILENCE_LEDGER.work(asked))
  const [{ by, rows } = { by: 'company' as const, rows: [] }] = SILENCE_LEDGER.drawn(value, source)
  const [row] = rows
  if (!row) throw new Error('the company has no row')
  const { told, besides } = ledgerLine(by, row, source)
  expect(told).toBe('clear answers: 2 of 2, in 3 and 3 days')
  expect(besides).toContain('4 waits · 4 answered')
  expect(besides).not.toContain('half within')
  const [table] = SILENCE_LEDGER.tables(value, source)
  expect(column(table, 'medianDays')).toEqual(column(table, 'by').map(() => null))
})
