import { describe, expect, test } from 'vitest'
import { activityOf } from '../../../../shared/queries/reports/activity'
import { casesOf } from '../../../../shared/queries/reports/case'
import { ALWAYS } from '../../../../shared/queries/reports/report-filter'
import { move, applied as onApplied } from '../../../support/one-application'
import { application, applied, entry, pipelineOf, reply } from '../../../support/query-builders'

const CONTEXT = { zone: 'Europe/Vienna', fadedAfterDays: 30 }

describe('activity', () => {
  test('weeks run across the end of the year, begin as the locale says, and leave no gap', () => {
    const entries = [
      entry('2026-12-30', applied),
      entry('2027-01-02', applied, { id: 'b' }),
      entry('2027-01-14', reply('no'), { id: 'c' }),
      entry('2027-01-14', reply('acknowledgement'), { id: 'd' }),
    ]
    const cases = casesOf(pipelineOf({ application: [application('card')], entry: entries }), {
      ...CONTEXT,
      today: '2027-01-20',
    })
    expect(activityOf(cases, ALWAYS, 1).weeks).toEqual([
      { begins: '2026-12-28', applications: 2, interviews: 0, replies: 0 },
      { begins: '2027-01-04', applications: 0, interviews: 0, replies: 0 },
      { begins: '2027-01-11', applications: 0, interviews: 0, replies: 1 },
    ])
    expect(activityOf(cases, ALWAYS, 7).weeks.map(({ begins }) => begins)).toEqual([
      '2026-12-27',
      '2027-01-03',
      '2027-01-10',
    ])
    expect(activityOf(cases, { from: '2027-01-01', to: null }, 1).total).toEqual({
      applications: 1,
      interviews: 0,
      replies: 1,
    })
  })
})

describe('activity in several zones', () => {
  test('counts an entry on the day that its owner wrote, wherever they and the reader are', () => {
    const entries = ['Pacific/Kiritimati', 'Pacific/Niue', 'UTC'].map((zone, index) => ({
      ...entry('2026-12-31', applied, { id: `entry-${index}` }),
      at: { day: '2026-12-31', time: '23:30', zone },
    }))
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
      const context = { ...CONTEXT, today: '2027-01-20', zone }
      const cases = casesOf(pipelineOf({ application: [application('card')], entry: entries }), context)
      expect(activityOf(cases, ALWAYS, 1).days).toEqual([
        { day: '2026-12-31', applications: 3, interviews: 0, replies: 0 },
      ])
    }
  })
})

describe('REP25 a word counts as a reply on its day, also where nobody noted it', () => {
  const repliesOf = (enter: (on: ReturnType<typeof onApplied>) => void) => {
    const on = onApplied('2026-03-02 10:00').at('2026-03-06 09:00')
    enter(on)
    const cases = casesOf(on.bench.pipeline, { ...CONTEXT, today: '2026-06-30', zone: on.zone })
    return activityOf(cases, ALWAYS, 1).days.flatMap(({ day, replies }) => (replies > 0 ? [[day, replies]] : []))
  }

  test('an interview noted and planned, planned alone, or planned after the card was dragged: one reply', () => {
    const plan = '2026-03-20 14:00'
    const once = [['2026-03-06', 1]]
    expect(repliesOf((on) => on.note({ kind: 'reply', reply: 'invitation' }).plan(plan))).toEqual(once)
    expect(repliesOf((on) => on.plan(plan))).toEqual(once)
    expect(repliesOf((on) => move(on, 'interviewing').at('2026-03-06 11:00').plan(plan))).toEqual(once)
    expect(
      repliesOf((on) => on.note({ kind: 'reply', reply: 'invitation' }).at('2026-03-09 09:00').plan(plan)),
    ).toEqual(once)
  })

  test('a no that was noted or told as the outcome: one reply, on the day on which they said so', () => {
    expect(repliesOf((on) => on.note({ kind: 'reply', reply: 'no' }))).toEqual([['2026-03-06', 1]])
    expect(repliesOf((on) => move(on, 'closed', 'rejected', '2026-03-04'))).toEqual([['2026-03-04', 1]])
  })

  test('silence and what the user ended are none', () => {
    expect(repliesOf((on) => move(on, 'closed', 'ghosted'))).toEqual([])
    expect(repliesOf((on) => move(on, 'closed', 'withdrawn'))).toEqual([])
    expect(repliesOf((on) => on.note({ kind: 'reply', reply: 'acknowledgement' }))).toEqual([])
  })
})
