import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '../../../shared/model/application'
import { STAGE_KINDS, type StageKind } from '../../../shared/model/stage'
import { addDays } from '../../../shared/model/time'
import { FOLLOW_UP_WAYS, REPLY_KINDS, type TimelineEntry } from '../../../shared/model/timeline-entry'
import { clocksOf } from '../../../shared/queries/clocks'
import { appliedDayOf, timelineOf } from '../../../shared/queries/timeline'
import {
  added,
  application,
  applied,
  ended,
  entry,
  followedUp,
  held,
  moved,
  noted,
  offered,
  pipelineOf,
  reply,
} from '../../support/query-builders'

type Row = readonly [rule: string, entries: readonly TimelineEntry[], today: string, days: number | null]

const clocks = (entries: readonly TimelineEntry[], today: string, card: Partial<Application> = {}, kind?: StageKind) =>
  clocksOf(application('card', card), kind ?? 'applied', entries, today)

describe('the timeline', () => {
  it('is in the order in which things happened: by day, by time, and those of one minute as they were noted', () => {
    const entries = [
      entry('2026-03-03', noted, { id: 'e' }),
      entry('2026-03-02', noted, { id: 'd', time: '10:00', recordedAt: '2026-03-02T12:00:01.000Z' }),
      entry('2026-03-02', noted, { id: 'c', time: '10:00' }),
      entry('2026-03-02', noted, { id: 'b', time: '09:59', recordedAt: '2026-03-09T12:00:00.000Z' }),
      entry('2026-03-02', noted, { id: 'a' }),
      entry('2026-03-01', noted, { id: 'of another', applicationId: 'other' }),
    ]
    const pipeline = pipelineOf({ entry: entries })
    expect(timelineOf(pipeline, 'card').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(timelineOf(pipeline, 'nobody')).toEqual([])
  })

  it('tells the day of applying: the earliest where several are noted, none where none is', () => {
    const several = ['2026-03-05', '2026-02-28', '2026-03-01'].map((day) => entry(day, applied))
    expect(appliedDayOf(several)).toBe('2026-02-28')
    expect(appliedDayOf([entry('2026-01-01', added), entry('2026-01-02', reply('no'))])).toBeNull()
    expect(appliedDayOf([])).toBeNull()
  })
})

describe('BO4 days in stage', () => {
  const rows: readonly Row[] = [
    ['counts calendar days since the move', [entry('2026-03-02', moved('wishlist', 'applied'))], '2026-03-09', 7],
    ['is 0 on the day itself', [entry('2026-03-02', moved('wishlist', 'applied'))], '2026-03-02', 0],
    ['counts over a month of 31 days', [entry('2026-01-31', moved('wishlist', 'applied'))], '2026-02-01', 1],
    ['counts over a February', [entry('2026-02-28', moved('wishlist', 'applied'))], '2026-03-01', 1],
    ['counts the leap day', [entry('2028-02-28', moved('wishlist', 'applied'))], '2028-03-01', 2],
    ['counts a whole leap year', [entry('2028-01-01', moved('wishlist', 'applied'))], '2029-01-01', 366],
    ['ignores the hour that summer time takes', [entry('2026-03-28', moved('x', 'applied'))], '2026-03-30', 2],
    ['ignores the hour that winter time gives', [entry('2026-10-24', moved('x', 'applied'))], '2026-10-26', 2],
    [
      'counts late in the evening as that day',
      [entry('2026-03-02', moved('x', 'applied'), { time: '23:59' })],
      '2026-03-03',
      1,
    ],
    [
      'counts from the last coming back, not from the first coming',
      [
        entry('2026-03-01', moved('wishlist', 'applied')),
        entry('2026-03-05', moved('applied', 'screening')),
        entry('2026-03-08', moved('screening', 'applied')),
      ],
      '2026-03-10',
      2,
    ],
    [
      'takes the later of two moves in one day',
      [
        entry('2026-03-05', moved('screening', 'applied'), { time: '16:00' }),
        entry('2026-03-01', moved('wishlist', 'applied'), { time: '18:00' }),
      ],
      '2026-03-10',
      5,
    ],
    [
      'counts from a corrected, back-dated day',
      [entry('2026-02-01', added), entry('2026-02-20', moved('wishlist', 'applied'), { known: 'back-dated' })],
      '2026-03-01',
      9,
    ],
    [
      'counts from applying for a card that came straight into its stage',
      [entry('2026-03-10', added), entry('2026-03-04', applied, { known: 'back-dated' })],
      '2026-03-11',
      7,
    ],
    ['counts from the adding for a card that never moved', [entry('2026-03-10', added)], '2026-03-12', 2],
    ['counts from the making of a card without any entry', [], '2026-01-04', 3],
    [
      'is not reset by what is said',
      [entry('2026-03-01', added), entry('2026-03-07', reply('holding'))],
      '2026-03-08',
      7,
    ],
    ['never runs below zero when the clock was put back', [entry('2026-03-09', added)], '2026-03-01', 0],
  ]

  it.each(rows)('BO4 %s', (_rule, entries, today, days) => {
    expect(clocks(entries, today).inStageDays).toBe(days)
    expect(clocks([...entries].reverse(), today).inStageDays).toBe(days)
  })

  it('BO4 goes on for a closed card', () => {
    const entries = [entry('2026-03-01', applied), entry('2026-03-05', moved('applied', 'closed'))]
    expect(clocks(entries, '2026-03-08', { stageId: 'closed', outcome: 'rejected' }, 'closed').inStageDays).toBe(3)
  })
})

describe('BO5 quiet', () => {
  const start = entry('2026-03-01', applied)
  const rows: readonly Row[] = [
    ['counts from applying', [start], '2026-03-08', 7],
    ['counts over the leap day', [entry('2028-02-28', applied)], '2028-03-01', 2],
    ['counts over the end of a year', [entry('2025-12-31', applied)], '2026-01-01', 1],
    [
      'begins at a back-dated day of applying',
      [entry('2026-02-20', applied, { known: 'back-dated' })],
      '2026-03-01',
      9,
    ],
    ["isn't reset by my own follow-up", [start, entry('2026-03-06', followedUp)], '2026-03-08', 7],
    ["isn't reset by an automatic receipt", [start, entry('2026-03-02', reply('acknowledgement'))], '2026-03-08', 7],
    ["isn't reset by a note", [start, entry('2026-03-06', noted)], '2026-03-08', 7],
    ["isn't reset by a move", [start, entry('2026-03-06', moved('applied', 'screening'))], '2026-03-08', 7],
    ['is reset by an interview held', [start, entry('2026-03-06', held)], '2026-03-08', 2],
    ['is reset by an offer', [start, entry('2026-03-06', offered)], '2026-03-08', 2],
    [
      'counts from the last word, not the first',
      [start, entry('2026-03-07', held), entry('2026-03-03', reply('question'))],
      '2026-03-08',
      1,
    ],
    ['counts from a word of the day of applying', [start, entry('2026-03-01', reply('invitation'))], '2026-03-08', 7],
    [
      'takes each day as it was noted, in whatever zone',
      [
        entry('2026-03-01', applied, { zone: 'Pacific/Kiritimati', time: '23:30' }),
        entry('2026-03-05', held, { zone: 'Pacific/Pago_Pago', time: '00:10' }),
      ],
      '2026-03-08',
      3,
    ],
    ['never runs below zero when the clock was put back', [start], '2026-02-01', 0],
    ['is none where nothing tells since when', [entry('2026-03-01', added)], '2026-03-08', null],
    [
      'counts from a word where the day of applying is not known',
      [entry('2026-03-06', reply('holding'))],
      '2026-03-08',
      2,
    ],
    [
      'goes on for a card that was re-opened',
      [start, entry('2026-03-02', ended('ghosted')), entry('2026-03-04', ended(null))],
      '2026-03-08',
      7,
    ],
  ]

  it.each(rows)('BO5 %s', (_rule, entries, today, days) => {
    expect(clocks(entries, today).quietDays).toBe(days)
    expect(clocks([...entries].reverse(), today).quietDays).toBe(days)
  })

  it.each(REPLY_KINDS)('BO5 any reply but an automatic receipt resets it: %s', (kind) => {
    const entries = [start, entry('2026-03-06', reply(kind))]
    expect(clocks(entries, '2026-03-08').quietDays).toBe(kind === 'acknowledgement' ? 7 : 2)
  })

  it.each(FOLLOW_UP_WAYS)("BO5 my own follow-up doesn't reset it: %s", (way) => {
    expect(clocks([start, entry('2026-03-06', { kind: 'follow-up', way })], '2026-03-08').quietDays).toBe(7)
  })

  it('BO5 a closed card has none, whatever was said', () => {
    const closed = { stageId: 'closed', outcome: 'rejected' } as const
    expect(clocks([start, entry('2026-03-06', reply('no'))], '2026-03-08', closed, 'closed').quietDays).toBeNull()
  })

  it('BO5 a card that was never applied for has none, also after somebody wrote', () => {
    const entries = [entry('2026-03-01', added), entry('2026-03-02', reply('question'))]
    expect(clocks(entries, '2026-03-08', { stageId: 'wishlist' }, 'saved').quietDays).toBeNull()
    expect(clocks([start, ...entries], '2026-03-08', { stageId: 'wishlist' }, 'saved').quietDays).toBe(6)
  })

  it('BO4 and BO5 both grow by one each day, in every month of 8 years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_921 }), fc.integer({ min: 0, max: 900 }), (offset, days) => {
        const day = addDays('2023-01-01', offset)
        const expected = { inStageDays: days, quietDays: days }
        expect(clocks([entry(day, applied)], addDays(day, days))).toEqual(expected)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is defined for every kind of stage', () => {
    for (const kind of STAGE_KINDS) expect(clocks([start], '2026-03-08', {}, kind).quietDays).toBe(7)
  })
})
