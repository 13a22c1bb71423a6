import { describe, expect, test } from 'vitest'
import { overviewOf } from '../../../shared/queries/overview'
import { stateOf } from '../../support/builders'
import type { Hunting } from '../../support/hunting'
import { applied, card, figures, hold, interviewed, move, state, waits } from '../../support/one-application'

describe('P4 only what still runs is held by the clock', () => {
  test.each<[string, (on: Hunting) => void]>([
    ['a no', (on) => on.note({ kind: 'reply', reply: 'no' })],
    ['a cancellation', (on) => on.note({ kind: 'reply', reply: 'cancelled' })],
    ['withdrawing', (on) => move(on, 'closed', 'withdrawn')],
    ['letting go', (on) => move(on, 'closed', 'ghosted')],
    ['archiving', (on) => on.do('application/archive', { ids: [on.id] })],
  ])('%s takes off what begins after it, in the same command', (what, end) => {
    const on = applied()
    const id = on.plan('2026-03-10 10:00')
    const before = stateOf(on.bench.pipeline.toLists())
    end(on.at('2026-03-05 10:00'))
    const by = what === 'archiving' ? 'archive' : 'ending'
    expect(state(on, id)).toMatchObject({ state: 'cancelled', cancelled: { at: { day: '2026-03-05' }, by } })
    hold(on.at('2026-03-20 10:00'))
    expect(state(on, id)?.state).toBe('cancelled')
    expect([on.names, figures(on).held, figures(on).waits.length]).toEqual(['', 0, 1])
    expect(before.interview).not.toEqual(stateOf(on.bench.pipeline.toLists()).interview)
  })

  test('un-archiving brings back those that are still ahead', () => {
    const on = applied()
    const [past, ahead] = [on.plan('2026-03-10 10:00'), on.plan('2026-03-30 10:00')]
    on.at('2026-03-05 10:00').do('application/archive', { ids: [on.id] })
    on.at('2026-03-20 10:00').do('application/unarchive', { ids: [on.id] })
    expect([state(on, past)?.state, state(on, ahead)?.state]).toEqual(['cancelled', 'planned'])
    expect(on.names).toContain('interview')
  })

  test.each(['2026-03-10 14:30', '2026-03-10 18:00'])(
    'row 35 a no at %s, noted while it runs or on its day',
    (wall) => {
      const on = applied()
      const id = on.plan('2026-03-10 14:00')
      on.at('2026-03-10 14:30')
      if (wall > '2026-03-10 15:30') hold(on.at('2026-03-10 15:30'))
      on.at(wall).note({ kind: 'reply', reply: 'no' })
      expect(card(on)).toMatchObject({ outcome: 'rejected', stageId: 'closed' })
      hold(on.at('2026-03-20 10:00'))
      expect(on.names).toBe('')
      on.do('interview/mark', { id, state: 'held' })
      expect(on.names).toBe('')
      expect(waits(on).at(-1)).toEqual(['interview', '2026-03-10', '2026-03-10', 'no'])
      on.do('interview/cancel', { id })
      expect([on.names, waits(on).length]).toEqual(['', 1])
    },
  )

  test('it is the user who confirms: by marking, a promise, a debrief or thanks', () => {
    const confirmed = (act: (on: Hunting, id: string) => void) => {
      const on = applied()
      const id = on.held('2026-03-10 10:00')
      expect(state(on, id)?.isConfirmed).toBe(false)
      act(on, id)
      return state(on, id)?.isConfirmed
    }
    expect([
      confirmed((on, id) => on.do('interview/mark', { id, state: 'held' })),
      confirmed((on, id) => on.do('interview/update', { id, changes: { promise: { day: '2026-03-12', time: null } } })),
      confirmed((on) => on.do('step/done', { id: on.step('debrief').id, way: null })),
      confirmed((on) => on.do('step/done', { id: on.step('thank-you').id, way: 'thank-you' })),
      confirmed((on) => on.note({ kind: 'follow-up', way: 'thank-you' })),
      confirmed((on) => on.note({ kind: 'follow-up', way: 'mail' })),
    ]).toEqual([true, true, true, true, true, false])
  })

  test('row 12 a promise before the day of the interview is refused', () => {
    const on = interviewed()
    const [interview] = [...on.bench.pipeline.interviewsOf(on.id)]
    const id = interview?.id ?? ''
    const refused = { ok: false, reason: 'promise-before-interview' }
    const promise = { day: '2026-03-09', time: null }
    expect(on.bench.run('interview/update', { id, changes: { promise } })).toEqual(refused)
    on.do('interview/update', { id, changes: { promise: { day: '2026-03-10', time: null } } })
    expect(on.bench.run('interview/update', { id, changes: { startAt: '2026-03-11T09:00:00.000Z' } })).toEqual(refused)
    const plan = {
      round: { number: 2, label: '' },
      kind: 'final',
      place: '',
      zone: on.zone,
      interviewerIds: [],
    } as const
    const planned = {
      ...plan,
      id: 'x',
      applicationId: on.id,
      startAt: '2026-03-20T09:00:00.000Z',
      lengthMinutes: 60,
      interviewerIds: [],
    }
    expect(on.bench.run('interview/plan', { ...planned, promise: { day: '2026-03-19', time: null } })).toEqual(refused)
  })
})

test('P5 row 48 "still deciding" after letting go re-opens, and the track begins anew from that day', () => {
  const on = move(interviewed().at('2026-03-30 10:00'), 'closed', 'ghosted')
    .at('2026-04-02 10:00')
    .note({ kind: 'reply', reply: 'holding' })
  expect(card(on)).toMatchObject({ outcome: null, stageId: 'interviewing' })
  expect(on.due('follow-up-1')).toBe('2026-04-09 09:00')
  expect(waits(on).at(-1)).toEqual(['interview', '2026-03-10', null, null])
})

describe('CH4 closing is dated on the day on which they said so', () => {
  test('by hand, on an earlier day: the wait ends on it', () => {
    const on = move(applied().at('2026-04-09 10:00'), 'closed', 'rejected', '2026-03-06')
    expect(waits(on)).toEqual([['applying', '2026-03-02', '2026-03-06', 'rejected']])
    expect(on.entries.find(({ kind }) => kind === 'outcome')).toMatchObject({ known: 'back-dated' })
    expect(figures(on).waits).toMatchObject([{ days: 4, ending: { answer: 'no' } }])
  })

  test('not in the future, not before applying', () => {
    const on = applied().at('2026-04-09 10:00')
    const close = (outcomeAt: string) =>
      on.bench.run('application/move', {
        ids: [on.id],
        stageId: 'closed',
        place: 'top',
        outcome: 'rejected',
        outcomeAt,
      })
    expect(close('2026-04-10')).toEqual({ ok: false, reason: 'in-the-future' })
    expect(close('2026-03-01')).toEqual({ ok: false, reason: 'ended-before-applying' })
  })

  test.each([
    ['no', 'rejected'],
    ['cancelled', 'cancelled'],
  ] as const)('a reply "%s" closes in the same command, on its day: %s', (reply, outcome) => {
    const on = interviewed().at('2026-03-19 10:00').note({ kind: 'reply', reply }, { day: '2026-03-16', time: null })
    expect(card(on)).toMatchObject({ outcome, stageId: 'closed' })
    expect(overviewOf(on.bench.pipeline, on.id, on.zone)?.endedOn).toBe('2026-03-16')
    expect(on.names).toBe('')
  })

  test('row 40 a no that came before my follow-up', () => {
    const on = interviewed().at('2026-03-17 10:00').note({ kind: 'follow-up', way: 'mail' })
    on.at('2026-03-19 10:00').note({ kind: 'reply', reply: 'no' }, { day: '2026-03-16', time: null })
    expect([on.names, waits(on).at(-1)?.slice(2)]).toEqual(['', ['2026-03-16', 'no']])
  })

  test('a no before a word that was noted already closes nothing', () => {
    const on = applied().at('2026-03-12 10:00').note({ kind: 'reply', reply: 'invitation' })
    on.note({ kind: 'reply', reply: 'no' }, { day: '2026-03-09', time: null })
    expect(card(on).outcome).toBeNull()
  })

  test('without a closed column the reply stands alone, and still takes the interviews off', () => {
    const on = applied()
    on.do('stage/remove', { id: 'closed', moveCardsTo: null, outcome: null })
    const id = on.plan('2026-03-10 10:00')
    on.at('2026-03-05 10:00').note({ kind: 'reply', reply: 'no' })
    expect([card(on).outcome, state(on, id)?.state]).toEqual([null, 'cancelled'])
  })

  test('corrected, the reply takes its ending with it', () => {
    const on = interviewed().at('2026-03-19 10:00').note({ kind: 'reply', reply: 'no' })
    const id = on.entries.find(({ kind }) => kind === 'reply')?.id ?? ''
    on.at('2026-03-20 10:00').do('entry/correct', { id, at: { day: '2026-03-17', time: null, zone: on.zone } })
    expect(overviewOf(on.bench.pipeline, on.id, on.zone)?.endedOn).toBe('2026-03-17')
    on.do('entry/correct', { id, reply: 'cancelled' })
    expect(card(on).outcome).toBe('cancelled')
    on.do('entry/correct', { id, reply: 'question' })
    expect(card(on)).toMatchObject({ outcome: null, stageId: 'interviewing' })
  })
})
