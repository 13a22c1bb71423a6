import { describe, expect, test } from 'vitest'
import { cardOf } from '../../../shared/queries/card'
import { overviewOf } from '../../../shared/queries/overview'
import { standingIn } from '../../../shared/queries/standing'
import { toldByMoves } from '../../../shared/queries/told-by-moves'
import { stateOf } from '../../support/builders'
import { applied, interviewed, move, standing, state, turn, waits } from '../../support/one-application'

describe('P3 an interview that is planned is their word, on that day, for good', () => {
  test('held, the invitation that ended the wait before stands', () => {
    const on = interviewed().at('2026-03-13 09:00')
    on.held('2026-03-20 10:00')
    expect(waits(on)).toEqual([
      ['applying', '2026-03-02', '2026-03-02', 'invitation'],
      ['interview', '2026-03-10', '2026-03-13', 'invitation'],
      ['interview', '2026-03-20', null, null],
    ])
  })

  test('noted afterwards, no later than it began', () => {
    const on = applied().at('2026-03-20 10:00')
    on.plan('2026-03-12 10:00')
    expect(waits(on)).toEqual([
      ['applying', '2026-03-02', '2026-03-12', 'invitation'],
      ['interview', '2026-03-12', null, null],
    ])
    expect([...on.bench.pipeline.interviewsOf(on.id)][0]).toMatchObject({ state: 'held', isConfirmed: true })
  })

  test('an invitation that was logged before it stands as the first word', () => {
    const on = applied().at('2026-03-04 10:00').note({ kind: 'reply', reply: 'invitation' }).at('2026-03-06 10:00')
    on.held('2026-03-10 10:00')
    expect(waits(on)[0]).toEqual(['applying', '2026-03-02', '2026-03-04', 'invitation'])
  })

  test('row 32 cancelled without a new date, a wait begins on that day', () => {
    const on = applied()
    const id = on.plan('2026-03-12 10:00')
    on.at('2026-03-11 10:00').do('interview/cancel', { id })
    expect(waits(on)).toEqual([
      ['applying', '2026-03-02', '2026-03-02', 'invitation'],
      ['cancelled-interview', '2026-03-11', null, null],
    ])
    expect(turn(on)).toBe('theirs')
    expect(on.names).not.toBe('')
  })

  test('a new date on the same day leaves no wait, whether the interview was moved or planned anew', () => {
    const planned = applied()
    const id = planned.plan('2026-03-12 10:00')
    planned.at('2026-03-11 10:00').do('interview/cancel', { id })
    planned.at('2026-03-11 11:00').plan('2026-03-16 10:00')
    expect(waits(planned)).toEqual([['applying', '2026-03-02', '2026-03-02', 'invitation']])
  })

  test('what an earlier version called off without its day lives on as it did', () => {
    const on = applied()
    const id = on.plan('2026-03-12 10:00')
    on.do('interview/cancel', { id })
    const before = state(on, id)
    if (!before) throw new Error('no interview')
    const after = { ...before, cancelled: { at: null, by: 'user' as const } }
    on.bench.pipeline.apply([{ kind: 'interview', id, before, after }])
    expect(waits(on)).toEqual([['applying', '2026-03-02', null, null]])
  })
})

describe('P23 a move forward is their word', () => {
  test.each([
    ['screening', 'invitation'],
    ['interviewing', 'invitation'],
    ['offer', 'offer'],
  ])('into %s: %s, on the day of the move', (stageId, answer) => {
    const on = move(applied().at('2026-03-09 10:00'), stageId)
    expect(waits(on)).toEqual([['applying', '2026-03-02', '2026-03-09', answer]])
    expect([turn(on), standing(on).implied?.answer]).toEqual(['mine', answer])
  })

  test('row 65 dragged on to an offer it is my turn, and no follow-up is due', () => {
    const on = move(move(applied().at('2026-03-09 10:00'), 'interviewing').at('2026-03-12 10:00'), 'offer')
    expect([turn(on), on.due('follow-up-1'), standing(on).mine?.what]).toEqual(['mine', null, 'offer'])
    expect(overviewOf(on.bench.pipeline, on.id, on.zone)?.quietSince).toBe('2026-03-12')
  })

  test('a reply that was noted on that day counts instead of it', () => {
    const on = applied().at('2026-03-09 10:00').note({ kind: 'reply', reply: 'question' })
    move(on.at('2026-03-09 11:00'), 'screening')
    expect([waits(on), standing(on).implied]).toEqual([[['applying', '2026-03-02', '2026-03-09', 'question']], null])
  })

  test('no word yet, another kind, another day', () => {
    const on = move(applied().at('2026-03-09 10:00'), 'interviewing')
    const id = on.entries.find(({ kind }) => kind === 'stage-transition')?.id ?? ''
    on.do('entry/implied-word', { id, word: null })
    expect(waits(on)).toEqual([['applying', '2026-03-02', null, null]])
    const at = { day: '2026-03-06', time: null, zone: on.zone }
    on.do('entry/implied-word', { id, word: { id: 'word', reply: 'question', at } })
    expect(waits(on)).toEqual([['applying', '2026-03-02', '2026-03-06', 'question']])
    expect(on.bench.run('entry/implied-word', { id: 'word', word: null })).toEqual({
      ok: false,
      reason: 'no-implied-word',
    })
  })

  test('the card says what it counted as their word, and the timeline what each move stands for', () => {
    const on = move(applied().at('2026-03-09 10:00'), 'interviewing')
    const told = () => [...toldByMoves(on.bench.pipeline, on.id).values()]
    const card = () => cardOf(on.bench.pipeline, on.id, '2026-03-10', 30)
    expect(card()).toMatchObject({ countedAs: 'invitation', countedOn: '2026-03-09' })
    expect(told()).toEqual(['invitation'])
    move(on.at('2026-03-12 10:00'), 'offer')
    expect([card()?.countedAs, told()]).toEqual(['offer', ['invitation', 'offer']])
  })

  test('the timeline tells "no word yet" until one is noted', () => {
    const on = move(applied().at('2026-03-09 10:00'), 'interviewing')
    const id = on.entries.find(({ kind }) => kind === 'stage-transition')?.id ?? ''
    const told = () => toldByMoves(on.bench.pipeline, on.id).get(id)
    on.do('entry/implied-word', { id, word: null })
    expect([told(), cardOf(on.bench.pipeline, on.id, '2026-03-10', 30)?.countedAs]).toEqual(['no-word', null])
    on.at('2026-03-11 10:00').note({ kind: 'reply', reply: 'invitation' })
    expect(told()).toBe('noted')
  })

  test('from saved past applying without a day it opens no wait', () => {
    const on = applied()
    on.bench.card('saved', 'wishlist')
    on.at('2026-03-09 10:00').do('application/move', {
      ids: ['saved'],
      stageId: 'interviewing',
      place: 'top',
      outcome: null,
    })
    const saved = on.bench.pipeline.get('application', 'saved')
    expect(saved && standingIn(on.bench.pipeline, saved)).toMatchObject({ waits: [], mine: { what: 'invitation' } })
  })

  test('that a column was removed is no word of theirs', () => {
    const on = applied().at('2026-03-09 10:00')
    on.do('stage/remove', { id: 'applied', moveCardsTo: 'interviewing', outcome: null })
    expect(waits(on)).toEqual([['applying', '2026-03-02', null, null]])
  })

  test('a move on the day of an interview only catches up with it', () => {
    const on = applied().at('2026-03-09 12:00').note({ kind: 'interview-held' }, { time: '10:00' })
    move(on, 'interviewing')
    expect(standing(on).open?.after).toBe('interview')
  })
})

describe('P24 a move that is taken back within a minute was a slip', () => {
  test.each(['wishlist', 'offer', 'applied'])('to %s and back: everything is as if it had not been', (stageId) => {
    const on = interviewed().at('2026-03-10 14:00')
    const before = stateOf(on.bench.pipeline.toLists())
    move(on, stageId)
    move(on.at('2026-03-10 14:00'), 'interviewing')
    const after = stateOf(on.bench.pipeline.toLists())
    expect(after.entry).toEqual(before.entry)
    expect(on.names).toBe('debrief follow-up-1 thank-you')
  })

  test('to closed and back: its interviews are planned again', () => {
    const on = applied()
    const id = on.plan('2026-03-12 10:00')
    const before = stateOf(on.bench.pipeline.toLists())
    move(on, 'closed', 'withdrawn')
    expect(state(on, id)).toMatchObject({ state: 'cancelled', cancelled: { by: 'ending' } })
    move(on, 'interviewing')
    expect(stateOf(on.bench.pipeline.toLists()).interview).toEqual(before.interview)
    expect(on.names).toBe('interview')
  })

  test('row 41 and 43: later it counts, backward moves leave the steps, and into saved closes the track', () => {
    const on = move(interviewed().at('2026-03-11 10:00'), 'applied')
    expect(on.due('follow-up-1')).toBe('2026-03-17 09:00')
    move(on.at('2026-03-11 11:00'), 'wishlist')
    expect(on.names).toBe('')
  })
})

test('row 34 an interview that they missed, and rows 46 and 47 what was let go', () => {
  const missed = applied()
  const id = missed.plan('2026-03-10 10:00')
  missed.at('2026-03-10 11:00').do('interview/mark', { id, state: 'no-show' })
  expect(missed.due('did-they-call')).toBe('2026-03-10 11:00')
  const on = move(interviewed().at('2026-03-30 10:00'), 'closed', 'ghosted')
  move(on.at('2026-03-31 10:00'), 'interviewing')
  expect([on.names, standing(on).isSilent]).toEqual(['', true])
  move(on.at('2026-03-31 12:00'), 'closed', 'ghosted')
  on.at('2026-04-02 10:00').note({ kind: 'reply', reply: 'invitation' })
  expect(on.due('answer')).toBe('2026-04-03 09:00')
})
