import { describe, expect, test } from 'vitest'
import type { Interview } from '../../../shared/model/interview'
import type { Due, Step } from '../../../shared/model/step'
import { addHours, instantOf } from '../../../shared/model/time'
import { type CalendarItem, type CalendarRequest, calendarOf } from '../../../shared/queries/calendar'
import type { Pipeline } from '../../../shared/records/pipeline'
import { HUNT } from '../../support/builders'
import { application, company, ended, entry, hunt, offered, pipelineOf, reply } from '../../support/query-builders'

const interview = (id: string, startAt: string, fields: Partial<Interview> = {}): Interview => ({
  id,
  applicationId: 'card',
  round: { number: 1, label: '' },
  kind: 'phone',
  startAt,
  zone: 'Europe/Berlin',
  lengthMinutes: 60,
  place: '',
  interviewerIds: [],
  state: 'planned',
  promise: null,
  debrief: null,
  plannedAt: { day: '2026-01-01', time: '10:00', zone: 'Europe/Berlin' },
  isConfirmed: true,
  cancelled: null,
  createdAt: '2026-01-01T09:00:00.000Z',
  ...fields,
})

const step = (id: string, due: Due, fields: Partial<Step> = {}): Step => ({
  id,
  name: 'follow-up-1',
  kind: 'follow-up',
  applicationId: 'card',
  contactId: null,
  due,
  again: null,
  overdueFrom: null,
  state: { kind: 'open' },
  isEdited: false,
  keepsTime: false,
  text: '',
  createdAt: '2026-01-01T09:00:00.000Z',
  ...fields,
})

const request = (fields: Partial<CalendarRequest> = {}): CalendarRequest => ({
  huntId: HUNT,
  from: '2026-01-01',
  to: '2028-12-31',
  now: '2026-01-02T09:00:00.000Z',
  zone: 'Europe/Berlin',
  withDone: false,
  ...fields,
})

const itemsOf = (pipeline: Pipeline, fields: Partial<CalendarRequest> = {}): readonly CalendarItem[] =>
  [...calendarOf(pipeline, request(fields)).values()].flat()
const placesOf = (pipeline: Pipeline, fields: Partial<CalendarRequest> = {}): readonly string[] =>
  itemsOf(pipeline, fields).map(({ key, day, time }) => `${key} ${day} ${time}`)

const card = [application('card')]

describe('CA1 an interview stands on its day in the zone of the user', () => {
  test.each([
    // In winter and in summer; where the day is another one; over a year's end; on a leap day.
    ['2026-03-05T22:30:00.000Z', 'Europe/Berlin', '2026-03-05 23:30'],
    ['2026-03-05T23:30:00.000Z', 'Europe/Berlin', '2026-03-06 00:30'],
    ['2026-07-05T22:30:00.000Z', 'Europe/Berlin', '2026-07-06 00:30'],
    ['2026-03-06T02:30:00.000Z', 'America/New_York', '2026-03-05 21:30'],
    ['2026-03-05T18:31:00.000Z', 'Asia/Kolkata', '2026-03-06 00:01'],
    ['2026-03-05T11:00:00.000Z', 'Pacific/Auckland', '2026-03-06 00:00'],
    ['2026-12-31T23:30:00.000Z', 'Europe/Berlin', '2027-01-01 00:30'],
    ['2028-02-29T23:30:00.000Z', 'America/New_York', '2028-02-29 18:30'],
    ['2028-02-29T11:30:00.000Z', 'Pacific/Auckland', '2028-03-01 00:30'],
    // The hours in which clocks go forward and back.
    ['2026-03-29T00:59:00.000Z', 'Europe/Berlin', '2026-03-29 01:59'],
    ['2026-03-29T01:00:00.000Z', 'Europe/Berlin', '2026-03-29 03:00'],
    ['2026-10-25T00:30:00.000Z', 'Europe/Berlin', '2026-10-25 02:30'],
    ['2026-10-25T01:30:00.000Z', 'Europe/Berlin', '2026-10-25 02:30'],
    ['2026-11-01T05:30:00.000Z', 'America/New_York', '2026-11-01 01:30'],
    ['2026-09-26T14:00:00.000Z', 'Pacific/Auckland', '2026-09-27 03:00'],
  ])('%s in %s: %s', (startAt, zone, place) => {
    const pipeline = pipelineOf({ application: card, interview: [interview('one', startAt)] })
    const [day = ''] = place.split(' ')
    expect(placesOf(pipeline, { zone })).toEqual([`interview/one ${place}`])
    // Also when nothing but that day is asked for, and on no other day.
    expect(placesOf(pipeline, { zone, from: day, to: day })).toEqual([`interview/one ${place}`])
    expect(placesOf(pipeline, { zone, to: addDay(day, -1) })).toEqual([])
    expect(placesOf(pipeline, { zone, from: addDay(day, 1) })).toEqual([])
  })

  test('whatever became of it, but not of another hunt or in the archive', () => {
    const pipeline = pipelineOf({
      hunt: [hunt(HUNT), hunt('other')],
      application: [
        ...card,
        application('elsewhere', { huntId: 'other' }),
        application('away', { archivedAt: '2026-01-05T09:00:00.000Z' }),
      ],
      interview: [
        interview('a', '2026-03-05T10:00:00.000Z', { state: 'held' }),
        interview('b', '2026-03-05T11:00:00.000Z', { state: 'cancelled' }),
        interview('c', '2026-03-05T12:00:00.000Z', { state: 'no-show' }),
        interview('d', '2026-03-05T13:00:00.000Z', { applicationId: 'elsewhere' }),
        interview('e', '2026-03-05T14:00:00.000Z', { applicationId: 'away' }),
      ],
    })
    expect(itemsOf(pipeline).map(({ key }) => key)).toEqual(['interview/a', 'interview/b', 'interview/c'])
  })
})

const addDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

describe('CA1 a step stands on the day for which it waits', () => {
  const wall: Due = { day: '2026-03-29', time: '02:30' }
  const at = (instant: string): Due => ({ at: instant })
  test.each([
    ['a wall-clock time is that of any zone', 'Pacific/Auckland', wall, 'open', '2026-03-29 02:30'],
    ['a time that is skipped is the moment after the gap', 'Europe/Berlin', wall, 'open', '2026-03-29 03:00'],
    ['a moment is where the user is', 'Asia/Kolkata', at('2026-03-29T20:00:00.000Z'), 'open', '2026-03-30 01:30'],
    ['put off: until then', 'Europe/Berlin', wall, 'snoozed', '2026-04-02 08:15'],
  ] as const)('%s', (_what, zone, due, state, place) => {
    const until = { day: '2026-04-02', time: '08:15' }
    const one = step('one', due, { state: state === 'open' ? { kind: 'open' } : { kind: 'snoozed', until } })
    const pipeline = pipelineOf({ application: card, step: [one] })
    const [day = ''] = place.split(' ')
    expect(placesOf(pipeline, { zone, from: day, to: day })).toEqual([`step/one ${place}`])
  })

  test('what was done or skipped only on request, on the day of that; what was cancelled never', () => {
    const when = { day: '2026-03-04', time: '10:00', zone: 'Europe/Berlin' }
    const pipeline = pipelineOf({
      application: card,
      step: [
        step('done', wall, { state: { kind: 'done', at: when, entryId: null } }),
        step('skipped', wall, { state: { kind: 'skipped', at: when } }),
        step('cancelled', wall, { state: { kind: 'cancelled', by: 'protocol', until: null } }),
      ],
    })
    expect(placesOf(pipeline)).toEqual([])
    expect(placesOf(pipeline, { withDone: true })).toEqual([
      'step/done 2026-03-04 10:00',
      'step/skipped 2026-03-04 10:00',
    ])
  })

  test('overdue from the day after, or from when it says; one of nothing in particular is in every hunt', () => {
    const pipeline = pipelineOf({
      hunt: [hunt('other')],
      application: card,
      step: [
        step('old', { day: '2026-03-01', time: '09:00' }),
        step('today', { day: '2026-03-02', time: '09:00' }),
        step('late', { day: '2026-03-02', time: '09:00' }, { overdueFrom: { day: '2026-03-02', time: '09:30' } }),
        step('later', { day: '2026-03-02', time: '18:00' }, { overdueFrom: { day: '2026-03-02', time: '09:30' } }),
        step('own', { day: '2026-03-03', time: '09:00' }, { applicationId: null, name: 'own' }),
      ],
    })
    const now = instantOf('2026-03-02', '10:00', 'Europe/Berlin')
    const overdue = itemsOf(pipeline, { now }).filter((item) => item.kind === 'step' && item.isOverdue)
    expect(overdue.map(({ key }) => key)).toEqual(['step/old', 'step/late'])
    expect(itemsOf(pipeline, { now, huntId: 'other' }).map(({ key }) => key)).toEqual(['step/own'])
  })

  test('the reminder of an interview is the interview itself', () => {
    const pipeline = pipelineOf({
      application: card,
      step: [step('remind', { day: '2026-03-02', time: '09:00' }, { name: 'interview', kind: 'reminder' })],
    })
    expect(placesOf(pipeline)).toEqual([])
  })
})

describe('CA1 a deadline stands on its day', () => {
  const deadline = '2026-04-30'
  test.each([
    ['a saved card', { stageId: 'wishlist' }, 1],
    ['one that was applied for', { stageId: 'applied' }, 0],
    ['one in the archive', { stageId: 'wishlist', archivedAt: '2026-01-05T09:00:00.000Z' }, 0],
    ['one that was dropped', { stageId: 'wishlist', outcome: 'dropped' }, 0],
    ['one of another hunt', { stageId: 'wishlist', huntId: 'other' }, 0],
  ] as const)('%s', (_what, fields, count) => {
    const pipeline = pipelineOf({ application: [application('card', { deadline, ...fields })] })
    const places = placesOf(pipeline, { from: deadline, to: deadline })
    expect(places).toEqual(count === 0 ? [] : [`deadline/card ${deadline} null`])
  })

  const by = { day: deadline, time: null }
  test.each([
    ['an offer is to be answered', [entry('2026-04-20', { ...offered, by }, { id: 'offer' })], 'offer'],
    ['an offer in a reply', [entry('2026-04-20', { ...reply('offer'), by }, { id: 'offer' })], 'offer'],
    ['a task is to be handed in', [entry('2026-04-20', { ...reply('question'), by }, { id: 'task' })], 'hand-in'],
    [
      'only the last word counts',
      [
        entry('2026-04-20', { ...offered, by: { day: '2026-04-25', time: null } }, { id: 'first' }),
        entry('2026-04-21', { ...offered, by }, { id: 'second' }),
      ],
      'offer',
    ],
  ])('%s', (_what, entries, what) => {
    const pipeline = pipelineOf({ application: card, entry: entries })
    expect(itemsOf(pipeline)).toMatchObject([{ kind: 'deadline', what, day: deadline, entryId: entries.at(-1)?.id }])
  })

  test('not of an offer that was decided on, nor of when they promised to call', () => {
    const isDecided = pipelineOf({
      application: [application('card', { outcome: 'declined', stageId: 'closed' })],
      entry: [entry('2026-04-20', { ...offered, by }), entry('2026-04-21', ended('declined'))],
    })
    expect(itemsOf(isDecided)).toEqual([])
    const isPromised = pipelineOf({ application: card, entry: [entry('2026-04-20', { ...reply('holding'), by })] })
    expect(itemsOf(isPromised)).toEqual([])
  })
})

describe('CA3 interviews at the same time are told', () => {
  const start = '2026-03-05T10:00:00.000Z'
  test.each([
    ['one begins while the other goes on', 0.5, {}, true],
    ['both begin together', 0, {}, true],
    ['one begins when the other ends', 1, {}, false],
    ['one is cancelled', 0.5, { state: 'cancelled' }, false],
  ] as const)('%s', (_what, hours, fields, isClashing) => {
    const pipeline = pipelineOf({
      application: card,
      interview: [interview('a', start), interview('b', addHours(start, hours), fields)],
    })
    expect(itemsOf(pipeline).map((item) => item.kind === 'interview' && item.isClashing)).toEqual([
      isClashing,
      isClashing,
    ])
  })

  test('over midnight, though only the later day is asked for', () => {
    const pipeline = pipelineOf({
      application: card,
      interview: [interview('a', '2026-03-05T22:30:00.000Z'), interview('b', '2026-03-05T23:15:00.000Z')],
    })
    expect(itemsOf(pipeline, { from: '2026-03-06', to: '2026-03-06' })).toMatchObject([
      { key: 'interview/b', isClashing: true },
    ])
  })
})

test('CA1 the items of a day: without a time first, then by time, what is fixed before what can wait', () => {
  const pipeline = pipelineOf({
    company: [company('acme')],
    application: [application('card'), application('saved', { stageId: 'wishlist', deadline: '2026-03-05' })],
    interview: [interview('talk', '2026-03-05T09:00:00.000Z')],
    step: [step('late', { day: '2026-03-05', time: '12:00' }), step('same', { day: '2026-03-05', time: '10:00' })],
  })
  expect(itemsOf(pipeline).map(({ key }) => key)).toEqual([
    'deadline/saved',
    'interview/talk',
    'step/same',
    'step/late',
  ])
})
