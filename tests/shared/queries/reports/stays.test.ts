import { expect, test } from 'vitest'
import { casesOf } from '../../../../shared/queries/reports/case'
import { ALWAYS } from '../../../../shared/queries/reports/report-filter'
import { timeInStage } from '../../../../shared/queries/reports/time-in-stage'
import { application, applied, ended, entry, moved, pipelineOf } from '../../../support/query-builders'

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
  expect(times.map(({ n, medianDays }) => [n, medianDays])).toEqual([
    [1, 10],
    [1, null],
  ])
})
