import { expect, test } from 'vitest'
import { addDays } from '../../../../shared/model/time'
import { casesOf } from '../../../../shared/queries/reports/case'
import { ALWAYS } from '../../../../shared/queries/reports/report-filter'
import { timeInStage } from '../../../../shared/queries/reports/time-in-stage'
import { namesOf } from '../../../../shared/reports/names'
import { reportCsv } from '../../../../shared/reports/report-csv'
import { TIME_IN_STAGE } from '../../../../shared/reports/time-in-stage'
import { application, applied, ended, entry, moved, pipelineOf } from '../../../support/query-builders'
import { texts } from '../../../support/sample-reports'

const TODAY = '2026-06-30'

test('in a history brought in at once the ending is that of the last move, not of every one', () => {
  const noted = { applicationId: 'card', recordedAt: '2026-06-01T09:00:00.000Z' }
  const cases = casesOf(
    pipelineOf({
      application: [application('card', { outcome: 'withdrawn', stageId: 'closed' })],
      entry: [
        entry('2026-05-01', applied, { ...noted, time: '09:00' }),
        entry('2026-05-11', moved('applied', 'screening'), { ...noted, time: '09:00' }),
        entry('2026-05-21', moved('screening', 'closed'), { ...noted, time: '09:00' }),
        entry('2026-05-21', ended('withdrawn'), { ...noted, time: '09:00' }),
      ],
    }),
    { today: TODAY, zone: 'Europe/Vienna', fadedAfterDays: 30 },
  )
  const times = timeInStage(cases, ['applied', 'screening'], { today: TODAY, zone: 'Europe/Vienna' }, ALWAYS)
  expect(times.map(({ n, medianDays, single }) => [n, medianDays, single])).toEqual([
    [1, null, [{ days: 10, hasLeft: true }]],
    [1, null, [{ days: 10, hasLeft: false }]],
  ])
})

test('REP2 fewer than five stays have no median and nobody over it: each stands by itself', () => {
  const stays = (...days: readonly number[]) =>
    casesOf(
      pipelineOf({
        application: [
          ...days.map((_, index) => application(`card-${index}`, { stageId: 'screening' })),
          application('open', { stageId: 'applied' }),
        ],
        entry: [
          ...days.flatMap((length, index) => [
            entry('2026-05-01', applied, { applicationId: `card-${index}` }),
            entry(addDays('2026-05-01', length), moved('applied', 'screening'), { applicationId: `card-${index}` }),
          ]),
          entry('2026-05-31', applied, { applicationId: 'open' }),
        ],
      }),
      { today: TODAY, zone: 'Europe/Vienna', fadedAfterDays: 30 },
    )
  const timesOf = (...days: readonly number[]) =>
    timeInStage(stays(...days), ['applied'], { today: TODAY, zone: 'Europe/Vienna' }, ALWAYS)
  const few = timesOf(8, 3, 12)
  expect(few).toMatchObject([{ n: 4, medianDays: null, p75Days: null, over: [] }])
  const names = namesOf(pipelineOf({}), 'Europe/Vienna', texts)
  const [table] = TIME_IN_STAGE.tables(few, { texts, locale: 'en', names })
  expect(table && reportCsv(table, { kind: 'plain' }).split('\r\n')[1]).toContain(',4,0,,,"3, 8, 12, at least 30",1,0')
  expect(timesOf(8, 3, 12, 5)).toMatchObject([{ n: 5, medianDays: 8, p75Days: 12, single: [], over: [{ days: 30 }] }])
})
