import { expect, test } from 'vitest'
import { caseOf } from '../../../shared/queries/reports/case'
import { waitingChances } from '../../../shared/queries/waiting-chance'
import { application, applied, company, entry, pipelineOf, reply } from '../../support/query-builders'

const TODAY = '2026-03-31'
const context = { today: TODAY, zone: 'Europe/Vienna', fadedAfterDays: 30 }

/** Applied on the first of March; answered some days after, or still waiting. */
const waits = (answers: readonly (number | null)[]) => {
  const ids = answers.map((_, index) => `card-${index}`)
  const pipeline = pipelineOf({
    company: [company('acme')],
    application: ids.map((id) => application(id)),
    entry: answers.flatMap((days, index) => {
      const applicationId = ids[index] ?? ''
      const on = (day: number) => `2026-03-${String(day).padStart(2, '0')}`
      return [
        entry(on(days === null ? 21 : 1), applied, { applicationId }),
        ...(days === null ? [] : [entry(on(1 + days), reply('no'), { applicationId })]),
      ]
    }),
  })
  return waitingChances([...pipeline.all('application').values()].map((each) => caseOf(pipeline, each, context)))
}

test('TO6 of those still waiting for as long, who had an answer within the next 14 days; with its band and n', () => {
  // After 10 days 6 are at risk: 3 are answered by day 24, 2 after it, and this one.
  const chances = waits([2, 5, 12, 15, 20, 25, 29, null])
  expect([...chances.keys()]).toEqual(['card-7'])
  const chance = chances.get('card-7')
  expect(chance).toMatchObject({ isKnown: true, n: 6 })
  expect(chance?.chance).toBeCloseTo(3 / 5, 5)
  expect(chance?.band.low).toBeLessThan(3 / 5)
  expect(chance?.band.high).toBeGreaterThan(3 / 5)
})

test('TO6 nothing is told where fewer than five waited as long', () => {
  expect(waits([2, 5, 12, 15, null]).size).toBe(0)
})
