import { expect, test } from 'vitest'
import { execute } from '../../../../shared/commands/execute'
import { answerChance } from '../../../../shared/queries/reports/answer-chance'
import { casesOf } from '../../../../shared/queries/reports/case'
import { interviewConversionOf } from '../../../../shared/queries/reports/interview-conversion'
import { ALWAYS } from '../../../../shared/queries/reports/report-filter'
import { Bench } from '../../../support/builders'

test('REP8 the sample hunt tells what it was made to tell', () => {
  const bench = new Bench()
  bench.clock.moveTo('2026-03-02 09:00', 'Europe/Berlin')
  const executed = execute(bench.pipeline, { type: 'sample/add', payload: {} }, bench.context)
  if (!executed.ok) throw new Error(executed.reason)
  bench.pipeline.apply(executed.diff)
  const cases = casesOf(bench.pipeline, { today: '2026-03-02', zone: 'Europe/Berlin', fadedAfterDays: 30 })
  expect(cases).toHaveLength(58)
  const interviewed = cases.filter(({ held: interviews }) => interviews.length > 0)
  const { toOffer, n } = interviewConversionOf(cases)
  expect(interviewed).toHaveLength(n)
  expect(toOffer.rate.n + toOffer.younger + toOffer.leftOut).toBe(n)
  const applying = answerChance(cases, 'applying', ALWAYS)
  expect(applying.curve?.n).toBe(58)
  expect(applying.open).toHaveLength(20)
})
