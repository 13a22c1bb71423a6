import { expect, test } from 'vitest'
import { isAppliedDayAsked, isThanksOffered } from '../../../shared/queries/asked-on-the-card'
import { Bench } from '../../support/builders'
import { Hunting } from '../../support/hunting'

const moveTo = (bench: Bench, id: string, stageId: string): void => {
  bench.clock.advance(120_000)
  bench.run('application/move', { ids: [id], stageId, place: 'top', outcome: null })
}
const isAsked = (bench: Bench, id: string): boolean => {
  const application = bench.pipeline.get('application', id)
  return application !== undefined && isAppliedDayAsked(bench.pipeline, application)
}

test('BO10 the day of applying is asked for past "applied", until it is given or refused', () => {
  const bench = new Bench()
  for (const id of ['given', 'refused']) {
    bench.card(id, 'wishlist')
    expect(isAsked(bench, id)).toBe(false)
    moveTo(bench, id, 'interviewing')
    expect(isAsked(bench, id)).toBe(true)
  }
  const at = { day: '2026-03-01', time: null, zone: bench.context.zone }
  bench.run('entry/add', { id: 'x', applicationId: 'given', happening: { kind: 'applied' }, at, text: '' })
  bench.run('application/applied-unknown', { id: 'refused' })
  expect([isAsked(bench, 'given'), isAsked(bench, 'refused')]).toEqual([false, false])
})

test('BO10 thanks for a plain no are offered until they are sent', () => {
  const on = new Hunting('2026-03-02 10:00')
  const isOffered = (): boolean => {
    const application = on.bench.pipeline.get('application', on.id)
    return application !== undefined && isThanksOffered(on.bench.pipeline, application)
  }
  on.at('2026-03-09 10:00').note({ kind: 'reply', reply: 'no' })
  expect(isOffered()).toBe(true)
  on.at('2026-03-10 10:00').note({ kind: 'follow-up', way: 'thank-you' })
  expect(isOffered()).toBe(false)
})
