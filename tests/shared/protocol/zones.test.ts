import { describe, expect, test } from 'vitest'
import { DEFAULT_PROTOCOL } from '../../../shared/model/protocol-settings'
import { atOf, instantOf } from '../../../shared/model/time'
import { notifyAt } from '../../../shared/protocol/quiet-hours'
import { dueSteps, nextDueAt, remindersUntil } from '../../../shared/queries/due'
import { Hunting } from '../../support/hunting'

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'] as const

describe.each(ZONES)('P9 on the clocks of %s', (zone) => {
  test.each([
    // An interview, its thank-you and its follow-up, over each change of the clocks of 2026.
    ['2026-03-05 15:00', '2026-03-05 18:00', '2026-03-12 09:00'],
    ['2026-03-27 15:00', '2026-03-27 18:00', '2026-04-03 09:00'],
    ['2026-04-03 15:00', '2026-04-03 18:00', '2026-04-10 09:00'],
    ['2026-09-25 15:00', '2026-09-25 18:00', '2026-10-02 09:00'],
    ['2026-10-23 15:00', '2026-10-23 18:00', '2026-10-30 09:00'],
    ['2026-10-30 15:00', '2026-10-30 18:00', '2026-11-06 09:00'],
    ['2028-02-28 15:00', '2028-02-28 18:00', '2028-03-06 12:00'],
    ['2028-02-29 15:00', '2028-02-29 18:00', '2028-03-07 09:00'],
    ['2026-02-27 15:00', '2026-02-27 18:00', '2026-03-06 09:00'],
    ['2026-04-30 15:00', '2026-04-30 18:00', '2026-05-07 09:00'],
    ['2026-12-31 15:00', '2026-12-31 18:00', '2027-01-07 09:00'],
  ])('an interview on %s', (interview, thankYou, followUp) => {
    const on = new Hunting(`${interview.slice(0, 4)}-02-02 10:00`, zone)
    on.held(interview)
    expect([on.due('thank-you'), on.due('follow-up-1')]).toEqual([thankYou, followUp])
  })

  test('reminders of an interview are elapsed hours, also over a change of the clocks', () => {
    for (const day of ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-27', '2026-10-25', '2026-11-01']) {
      const on = new Hunting('2026-02-02 10:00', zone)
      on.plan(`${day} 12:00`)
      const due = on.step('interview').due
      const startAt = instantOf(day, '12:00', zone)
      expect('at' in due && Date.parse(startAt) - Date.parse(due.at)).toBe(86_400_000)
    }
  })
})

describe('P9 wall clocks', () => {
  test('a time that is skipped is the moment after the gap, one that comes twice is the first', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z')
    expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
    expect(instantOf('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z')
    expect(instantOf('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
    expect(instantOf('2026-09-27', '02:30', 'Pacific/Auckland')).toBe('2026-09-26T14:00:00.000Z')
    expect(instantOf('2026-04-05', '02:30', 'Pacific/Auckland')).toBe('2026-04-04T13:30:00.000Z')
    expect(instantOf('2026-06-01', '09:00', 'Asia/Kolkata')).toBe('2026-06-01T03:30:00.000Z')
    expect(instantOf('2026-06-01', '09:00', 'Mars/North')).toBe('2026-06-01T09:00:00.000Z')
  })

  test('own steps and day-based steps float: in another zone they are due at that wall-clock time there', () => {
    const on = new Hunting('2026-03-02 10:00')
    on.do('step/add-own', {
      id: 'own',
      kind: 'reminder',
      applicationId: null,
      contactId: null,
      due: { day: '2026-03-04', time: '09:00' },
      text: 'Buy a stamp',
    })
    const due = (zone: string) => nextDueAt(on.bench.pipeline, on.now, zone)
    expect(due('Europe/Berlin')).toBe('2026-03-04T08:00:00.000Z')
    expect(due('Asia/Kolkata')).toBe('2026-03-04T03:30:00.000Z')
  })
})

describe('P22 what is due and when the user may be told', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.held('2026-03-05 15:00')

  test('overdue first; the debrief reminds twice', () => {
    const names = (wall: string) => {
      on.at(wall)
      return dueSteps(on.bench.pipeline, on.now, on.zone).map(
        ({ step, isOverdue }) => `${step.name}${isOverdue ? '!' : ''}`,
      )
    }
    expect(names('2026-03-05 16:29')).toEqual([])
    expect(names('2026-03-05 19:00')).toEqual(['debrief', 'thank-you'])
    expect(names('2026-03-06 16:00')).toEqual(['debrief!', 'thank-you!'])
    expect(names('2026-03-12 09:00')).toEqual(['debrief!', 'thank-you!', 'follow-up-1'])
    const reminders = remindersUntil(on.bench.pipeline, on.now, on.zone).map(({ step, notifyAt }) => [
      step.name,
      on.wall(notifyAt),
    ])
    expect(reminders).toEqual([
      ['debrief', '2026-03-05 16:30'],
      ['thank-you', '2026-03-05 18:00'],
      ['debrief', '2026-03-05 20:00'],
      ['follow-up-1', '2026-03-12 09:00'],
    ])
  })

  test('quiet hours and a pause delay being told, never the due time; an interview is always told', () => {
    const step = on.steps.find(({ name }) => name === 'thank-you')
    const interview = on.steps.find(({ name }) => name === 'interview')
    if (!step || !interview) throw new Error('not laid out')
    const told = (wall: string, settings = DEFAULT_PROTOCOL, which = step) => {
      const [day = '', time = ''] = wall.split(' ')
      return on.wall(notifyAt(which, instantOf(day, time, on.zone), settings, on.zone))
    }
    expect(told('2026-03-05 20:59')).toBe('2026-03-05 20:59')
    expect(told('2026-03-05 21:00')).toBe('2026-03-06 08:00')
    expect(told('2026-03-06 07:59')).toBe('2026-03-06 08:00')
    expect(told('2026-03-06 06:00', DEFAULT_PROTOCOL, interview)).toBe('2026-03-06 06:00')
    const paused = { ...DEFAULT_PROTOCOL, pauseUntil: '2026-03-20' }
    expect(told('2026-03-06 10:00', paused)).toBe('2026-03-20 08:00')
    expect(told('2026-03-06 10:00', paused, interview)).toBe('2026-03-06 10:00')
    expect(told('2026-03-06 13:00', { ...DEFAULT_PROTOCOL, quietHours: { from: '12:00', to: '14:00' } })).toBe(
      '2026-03-06 14:00',
    )
    // Where the clocks are put back, the last quiet hour comes twice: its end is never before the moment itself.
    const early = { ...DEFAULT_PROTOCOL, quietHours: { from: '21:00', to: '02:30' } }
    const second = '2026-10-25T01:15:00.000Z'
    expect(notifyAt(step, second, early, on.zone) >= second).toBe(true)
    expect(on.wall(notifyAt(step, '2026-03-28T22:00:00.000Z', DEFAULT_PROTOCOL, on.zone))).toBe('2026-03-29 08:00')
    expect(on.wall(notifyAt(step, '2026-10-24T22:00:00.000Z', DEFAULT_PROTOCOL, on.zone))).toBe('2026-10-25 08:00')
    expect(atOf('2026-03-06T13:00:00.000Z', on.zone).time).toBe('14:00')
  })
})
