import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_PROTOCOL } from '../../../shared/model/protocol-settings'
import { addDays, atOf, dayFromNumber, dayNumber, dayOf, daysBetween, instantOf } from '../../../shared/model/time'
import { movedStart, quickDays } from '../../../shared/queries/calendar-move'
import { commandOf, itemOf, itemsFor, move, ZONES } from '../../support/calendar'
import { Hunting } from '../../support/hunting'

describe('CA5 an interview keeps its time on the clock of where it takes place', () => {
  test.each([
    // In the user's own zone, over both changes of the clocks.
    ['Europe/Berlin', '2026-03-27 15:00', 'Europe/Berlin', '2026-03-30', '2026-03-30 15:00'],
    ['Europe/Berlin', '2026-10-24 15:00', 'Europe/Berlin', '2026-10-25', '2026-10-25 15:00'],
    // New York's clocks go forward three weeks before Berlin's.
    ['America/New_York', '2026-03-06 10:00', 'Europe/Berlin', '2026-03-09', '2026-03-09 10:00'],
    // Its own day is another one than the user's.
    ['Pacific/Auckland', '2026-03-06 09:00', 'America/New_York', '2026-03-10', '2026-03-11 09:00'],
    ['Asia/Kolkata', '2026-12-31 02:00', 'America/New_York', '2027-01-01', '2027-01-02 02:00'],
    // 18:30 in New York is 00:30 of the next day in Berlin, and 23:30 of the same day once only New York has changed.
    ['America/New_York', '2026-03-06 18:30', 'Europe/Berlin', '2026-03-10', '2026-03-10 18:30'],
    // Past a month's end, onto a leap day.
    ['Europe/Berlin', '2028-01-31 09:00', 'Europe/Berlin', '2028-02-29', '2028-02-29 09:00'],
    // A time that is skipped on the new day is the moment after the gap.
    ['Europe/Berlin', '2026-03-27 02:30', 'Europe/Berlin', '2026-03-29', '2026-03-29 03:00'],
  ])('in %s at %s, seen from %s, to %s: %s', (zone, wall, mine, to, expected) => {
    const [day = '', time = ''] = wall.split(' ')
    const startAt = instantOf(day, time, zone)
    const moved = movedStart({ startAt, zone }, dayOf(startAt, mine), to, mine)
    const at = atOf(moved, zone)
    expect(`${at.day} ${at.time}`).toBe(expected)
    expect(dayOf(moved, mine)).toBe(to)
  })

  test('onto any day, from any zone: the day asked for, or the one beside a day that its time never falls on', () => {
    const anyDay = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2028-12-31') }).map(dayFromNumber)
    const anyHour = fc.integer({ min: 3, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`)
    const zone = fc.constantFrom(...ZONES)
    fc.assert(
      fc.property(anyDay, anyHour, zone, zone, anyDay, (day, time, own, mine, to) => {
        const startAt = instantOf(day, time, own)
        const moved = movedStart({ startAt, zone: own }, dayOf(startAt, mine), to, mine)
        expect(atOf(moved, own).time).toBe(time)
        const around = [-2, -1, 0, 1, 2].map((days) => dayOf(instantOf(addDays(to, days), time, own), mine))
        if (around.includes(to)) expect(dayOf(moved, mine)).toBe(to)
        else expect(Math.abs(daysBetween(dayOf(moved, mine), to))).toBe(1)
      }),
    )
  })
})

describe('CA6 what can’t go there is refused by name', () => {
  const planned = () => {
    const on = new Hunting('2026-03-02 10:00')
    on.plan('2026-03-05 15:00')
    return on
  }

  test('a planned interview goes to any day to come, not into the past, not to where it is', () => {
    const on = planned()
    const item = itemOf(on, 'interview')
    expect(move(on, item, '2026-03-06')).toMatchObject({ ok: true, day: '2026-03-06' })
    expect(move(on, item, '2026-03-02')).toMatchObject({ ok: true, day: '2026-03-02' })
    expect(move(on, item, '2026-03-01')).toEqual({ ok: false, reason: 'past' })
    expect(move(on, item, '2026-03-05')).toEqual({ ok: false, reason: 'same-day' })
  })

  test('not to a time of today that has passed', () => {
    const on = planned().at('2026-03-04 15:30')
    expect(move(on, itemOf(on, 'interview'), '2026-03-04')).toEqual({ ok: false, reason: 'past' })
  })

  test.each([
    ['one that has begun', 'begun', (on: Hunting) => on.at('2026-03-05 15:10')],
    ['one that was held', 'held', (on: Hunting) => on.at('2026-03-05 17:00').do('interview/hold-due', {})],
    ['one that was cancelled', 'cancelled', (on: Hunting) => on.do('interview/cancel', { id: 'card-1' })],
    [
      'one that they missed',
      'missed',
      (on: Hunting) => on.at('2026-03-05 17:00').do('interview/mark', { id: 'card-1', state: 'no-show' }),
    ],
  ])('%s stays', (_what, reason, happens) => {
    const on = happens(planned())
    expect(move(on, itemOf(on, 'interview'), '2026-03-10')).toEqual({ ok: false, reason })
  })

  test('a step goes to today or later; a follow-up on a day off is allowed, and told', () => {
    const on = new Hunting('2026-03-02 10:00')
    on.held('2026-03-05 15:00')
    const followUp = itemsFor(on).find((item) => item.kind === 'step' && item.step.name === 'follow-up-1')
    if (!followUp) throw new Error('no follow-up')
    expect(move(on, followUp, '2026-03-13')).toMatchObject({ ok: true, isOnDayOff: false })
    expect(move(on, followUp, '2026-03-14')).toMatchObject({ ok: true, isOnDayOff: true })
    expect(move(on, followUp, '2026-03-04')).toEqual({ ok: false, reason: 'past' })
    on.do('step/skip', { id: followUp.key.slice('step/'.length) })
    const skipped = itemsFor(on, on.zone, true).find(({ key }) => key === followUp.key)
    expect(skipped && move(on, skipped, '2026-03-20')).toEqual({ ok: false, reason: 'done' })
  })
})

describe('CA5 a step keeps its time and counts as edited', () => {
  test('the protocol leaves it alone from then on', () => {
    const on = new Hunting('2026-03-02 10:00')
    const interviewId = on.held('2026-03-05 15:00')
    const followUp = itemsFor(on).find((item) => item.kind === 'step' && item.step.name === 'follow-up-1')
    const moved = followUp && move(on, followUp, '2026-03-18')
    if (!followUp || !moved?.ok) throw new Error('not moved')
    on.do('step/edit', commandOf(moved.change).payload as never) // the payload is that of the step
    const find = () => itemsFor(on).find(({ key }) => key === followUp.key)
    expect(find()).toMatchObject({ day: '2026-03-18', time: followUp.time, step: { isEdited: true } })
    on.do('interview/update', { id: interviewId, changes: { promise: { day: '2026-03-20', time: null } } })
    expect(find()).toMatchObject({ day: '2026-03-18' })
  })

  test('one that was put off goes from the day until which it waits, and waits no longer', () => {
    const on = new Hunting('2026-03-02 10:00')
    on.do('step/add-own', {
      id: 'own',
      kind: 'reminder',
      applicationId: null,
      contactId: null,
      due: { day: '2026-03-03', time: '09:00' },
      text: 'Print it',
    })
    on.do('step/snooze', { id: 'own', until: { day: '2026-03-05', time: '17:45' } })
    const moved = move(on, itemOf(on, 'step'), '2026-03-29')
    expect(moved).toMatchObject({ change: { kind: 'step', due: { day: '2026-03-29', time: '17:45' } } })
  })
})

test('CA5 the days that the menu offers count from the item’s day, from today for what is overdue', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.plan('2026-03-06 15:00') // a Friday
  const item = itemOf(on, 'interview')
  expect(quickDays(item, '2026-03-02', DEFAULT_PROTOCOL)).toEqual({
    nextDay: '2026-03-07',
    nextWorkingDay: '2026-03-09',
    nextWeek: '2026-03-13',
  })
  expect(quickDays(item, '2026-03-17', { ...DEFAULT_PROTOCOL, holidays: ['2026-03-18'] })).toEqual({
    nextDay: '2026-03-18',
    nextWorkingDay: '2026-03-19',
    nextWeek: '2026-03-24',
  })
})
