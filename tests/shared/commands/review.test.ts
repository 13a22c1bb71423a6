import { describe, expect, test } from 'vitest'
import { todayOf } from '../../../shared/queries/today-lists'
import { reverse } from '../../../shared/records/record-diff'
import { Bench, HUNT, stateOf } from '../../support/builders'
import { itemsFor } from '../../support/calendar'
import { Hunting } from '../../support/hunting'

/** Three applications of February, looked at in April. */
const silent = () => {
  const bench = new Bench()
  const hunting = ['one', 'two', 'three'].map((id) => new Hunting('2026-02-02 09:00', 'Europe/Berlin', bench, id))
  bench.clock.moveTo('2026-04-09 10:00', 'Europe/Berlin')
  const reviewed = () =>
    todayOf(bench.pipeline, HUNT, bench.clock.now(), 'Europe/Berlin', 30)
      .review.map(({ application }) => application.id)
      .sort()
  return { bench, hunting, reviewed }
}

describe('RV3 one change for the whole review', () => {
  test('each is let go, nudged or kept, and none comes up again this week', () => {
    const { bench, reviewed } = silent()
    expect(reviewed()).toEqual(['one', 'three', 'two'])
    bench.run('review/decide', { letGoIds: ['one'], nudgeIds: ['two'], keepIds: ['three'] })
    expect(reviewed()).toEqual([])
    expect(bench.pipeline.get('application', 'one')).toMatchObject({ stageId: 'closed', outcome: 'ghosted' })
    expect(bench.pipeline.get('application', 'two')?.outcome).toBeNull()
    expect(bench.pipeline.get('application', 'three')?.outcome).toBeNull()
    bench.clock.moveTo('2026-04-13 10:00', 'Europe/Berlin')
    expect(reviewed()).toEqual(['three'])
  })

  test('that one is kept stands in no list, nor among what was done in the calendar', () => {
    const { bench, hunting } = silent()
    bench.run('review/decide', { letGoIds: [], nudgeIds: ['two'], keepIds: ['three'] })
    const [, two, three] = hunting
    if (!two || !three) throw new Error('three applications')
    bench.run('step/done', { id: two.pending[0]?.id ?? '', way: 'mail' })
    expect(three.steps.map(({ state }) => state.kind)).toEqual(['done'])
    const done = itemsFor(two, 'Europe/Berlin', true).filter((item) => item.kind === 'step' && item.isDone)
    expect(done.map(({ applicationId }) => applicationId)).toEqual(['two'])
  })

  test('undo restores everything exactly', () => {
    const { bench } = silent()
    const before = stateOf(bench.pipeline.toLists())
    const decided = bench.run('review/decide', { letGoIds: ['one'], nudgeIds: ['two'], keepIds: ['three'] })
    if (!decided.ok) throw new Error(decided.reason)
    bench.pipeline.apply(reverse(decided.diff))
    expect(stateOf(bench.pipeline.toLists())).toEqual(before)
  })

  test.each([
    ['an application twice', { letGoIds: ['one'], nudgeIds: ['one'], keepIds: [] }, 'decided-twice'],
    ['one that has ended', { letGoIds: ['over'], nudgeIds: [], keepIds: ['one'] }, 'has-ended'],
    ['one that is gone', { letGoIds: [], nudgeIds: ['nobody'], keepIds: ['one'] }, 'unknown-application'],
  ])('with %s nothing at all is done', (_case, decisions, reason) => {
    const { bench } = silent()
    bench.card('over', 'closed')
    const before = stateOf(bench.pipeline.toLists())
    expect(bench.run('review/decide', decisions)).toEqual({ ok: false, reason })
    expect(stateOf(bench.pipeline.toLists())).toEqual(before)
  })

  test('without a closed column letting go is refused', () => {
    const { bench } = silent()
    bench.run('stage/remove', { id: 'closed', moveCardsTo: null, outcome: null })
    expect(bench.run('review/decide', { letGoIds: ['one'], nudgeIds: [], keepIds: [] })).toEqual({
      ok: false,
      reason: 'no-closed-stage',
    })
  })
})

describe('RV4 a nudge is a follow-up that is due now', () => {
  const nudgedAt = (wall: string) => {
    const { bench, hunting } = silent()
    bench.clock.moveTo(wall, 'Europe/Berlin')
    bench.run('review/decide', { letGoIds: [], nudgeIds: ['one'], keepIds: [] })
    return hunting[0]
  }

  test.each([
    ['on a working day', '2026-04-09 10:00', '2026-04-09 09:00'],
    ['on a Saturday: on Monday at noon', '2026-04-11 10:00', '2026-04-13 12:00'],
  ])('%s', (_case, wall, due) => {
    const on = nudgedAt(wall)
    expect(on?.pending).toMatchObject([{ name: 'own', kind: 'follow-up', text: '' }])
    expect(on?.due('own')).toBe(due)
  })

  test('where the protocol has a follow-up, that one is brought forward, and its track goes on', () => {
    const bench = new Bench()
    bench.clock.moveTo('2026-04-09 10:00', 'Europe/Berlin')
    const on = new Hunting('2026-02-02 09:00', 'Europe/Berlin', bench)
    bench.clock.moveTo('2026-04-09 10:00', 'Europe/Berlin')
    // Noted long after: the past is left in peace, and no step is open.
    on.note({ kind: 'interview-held' }, { day: '2026-02-20', time: null })
    expect(on.names).toBe('')
    on.do('review/decide', { letGoIds: [], nudgeIds: [on.id], keepIds: [] })
    expect(on.due('follow-up-1')).toBe('2026-04-09 09:00')
    on.do('step/done', { id: on.step('follow-up-1').id, way: 'mail' })
    expect(on.names).toBe('follow-up-2')
  })
})
