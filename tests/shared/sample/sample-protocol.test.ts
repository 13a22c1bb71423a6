import { describe, expect, test } from 'vitest'
import { remindersUntil } from '../../../shared/queries/due'
import { todayOf } from '../../../shared/queries/today-lists'
import { Bench } from '../../support/builders'

describe.each(['2026-03-04 19:00', '2026-03-09 19:00', '2028-02-29 19:00'])('the sample hunt on %s', (wall) => {
  test('SA3 Today shows a thank-you, a follow-up due and one overdue, the interview tomorrow and one to let go', () => {
    const bench = new Bench()
    bench.clock.moveTo(wall, 'Europe/Berlin')
    bench.run('sample/add', {})
    const huntId = [...bench.pipeline.all('hunt').values()].find(({ isSample }) => isSample)?.id ?? ''
    const { now, zone } = bench.context
    const today = todayOf(bench.pipeline, huntId, now, zone, 30)
    console.log(today.due.map(({ step, isOverdue }) => `${step.name}${isOverdue ? '!' : ''}`).join(' '))
    const names = today.due.map(({ step }) => step.name)
    expect(names.filter((name) => name === 'thank-you')).toHaveLength(1)
    expect(names.filter((name) => name === 'let-go')).toHaveLength(1)
    const followUps = today.due.filter(({ step }) => step.kind === 'follow-up')
    expect(followUps.some(({ isOverdue }) => isOverdue)).toBe(true)
    expect(followUps.length).toBeGreaterThanOrEqual(2)
    expect(names.length).toBeLessThanOrEqual(9)
    expect(today.nextInterview?.state).toBe('planned')
    expect(today.review.length).toBeGreaterThan(0)
    expect(remindersUntil(bench.pipeline, now, zone)).toEqual([])
  })
})
