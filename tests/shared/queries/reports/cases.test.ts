import { describe, expect, test } from 'vitest'
import type { Application } from '../../../../shared/model/application'
import { heldEntryId, type Interview } from '../../../../shared/model/interview'
import type { TimelineEntry } from '../../../../shared/model/timeline-entry'
import { caseOf } from '../../../../shared/queries/reports/case'
import { furthestKind } from '../../../../shared/queries/reports/reached'
import {
  application,
  applied,
  ended,
  entry,
  followedUp,
  held,
  moved,
  offered,
  pipelineOf,
  reply,
} from '../../../support/query-builders'

const TODAY = '2026-06-30'
const CONTEXT = { today: TODAY, zone: 'Europe/Vienna', fadedAfterDays: 30 }

const caseWith = (
  entries: readonly TimelineEntry[],
  fields: Partial<Application> = {},
  interviews: readonly Interview[] = [],
) => {
  const card = application('card', fields)
  return caseOf(pipelineOf({ application: [card], entry: entries, interview: interviews }), card, CONTEXT)
}
const at = (day: string, happening: Parameters<typeof entry>[1], time: string | null = null) =>
  entry(`2026-${day}`, happening, { time })

const interview = (id: string, day: string, fields: Partial<Interview> = {}): Interview => ({
  id,
  applicationId: 'card',
  round: { number: 1, label: '' },
  kind: 'technical',
  startAt: `2026-${day}T09:00:00.000Z`,
  zone: 'Europe/Vienna',
  lengthMinutes: 60,
  place: '',
  interviewerIds: [],
  state: 'held',
  promise: null,
  debrief: null,
  plannedAt: { day: `2026-${day}`, time: '09:00', zone: 'Europe/Vienna' },
  isConfirmed: true,
  cancelled: null,
  createdAt: `2026-${day}T08:00:00.000Z`,
  ...fields,
})

describe('REP7 the furthest kind', () => {
  test.each<[string, readonly TimelineEntry[], Partial<Application>, string]>([
    ['only applied', [at('05-01', applied)], {}, 'applied'],
    [
      'a stage skipped',
      [at('05-01', applied), at('05-03', moved('applied', 'interviewing'))],
      { stageId: 'interviewing' },
      'interviewing',
    ],
    [
      'moved back',
      [
        at('05-01', applied),
        at('05-03', moved('applied', 'interviewing')),
        at('05-09', moved('interviewing', 'applied')),
      ],
      {},
      'interviewing',
    ],
    [
      'rejected stays where it got to',
      [
        at('05-01', applied),
        at('05-03', moved('applied', 'screening')),
        at('05-09', moved('screening', 'closed')),
        at('05-09', ended('rejected')),
      ],
      { stageId: 'closed', outcome: 'rejected' },
      'screening',
    ],
    [
      're-opened',
      [
        at('05-01', applied),
        at('05-09', moved('applied', 'closed'), '10:00'),
        at('05-09', ended('ghosted'), '10:00'),
        at('06-09', moved('closed', 'interviewing'), '10:00'),
        at('06-09', ended(null), '10:00'),
      ],
      { stageId: 'interviewing' },
      'interviewing',
    ],
    ['an interview without a move', [at('05-01', applied), at('05-09', held)], {}, 'interviewing'],
    ['an offer without a move', [at('05-01', applied), at('05-09', offered)], {}, 'offer'],
    ['accepted', [at('05-01', applied)], { stageId: 'closed', outcome: 'accepted' }, 'accepted'],
    ['declined', [at('05-01', applied)], { stageId: 'closed', outcome: 'declined' }, 'offer'],
  ])('%s', (_name, entries, fields, furthest) => {
    expect(furthestKind(caseWith(entries, fields).reached)).toBe(furthest)
  })

  test("a recruiter's screen is screening, not an interview", () => {
    const screen = interview('one', '05-09', { kind: 'recruiter-screen' })
    const heldEntry = entry('2026-05-09', held, { id: heldEntryId('one') })
    expect(furthestKind(caseWith([at('05-01', applied), heldEntry], {}, [screen]).reached)).toBe('screening')
  })

  test('a card that was never applied to is in no conversion, a dropped one neither', () => {
    expect(caseWith([at('05-01', { kind: 'added' })], { stageId: 'wishlist' }).isApplied).toBe(false)
    expect(caseWith([at('05-01', { kind: 'added' })], { stageId: 'closed', outcome: 'dropped' }).isApplied).toBe(false)
  })

  test('a slip of the hand, taken back within a minute, is no stage reached', () => {
    const slip = (seconds: string, happening: ReturnType<typeof moved>) =>
      entry('2026-05-03', happening, { recordedAt: `2026-05-03T10:00:${seconds}.000Z`, time: '12:00' })
    const one = caseWith([
      at('05-01', applied),
      slip('05', moved('applied', 'offer')),
      slip('25', moved('offer', 'applied')),
    ])
    expect(furthestKind(one.reached)).toBe('applied')
    expect(one.stays).toEqual([{ stageId: 'applied', from: '2026-05-01', to: null, closedAs: null, watchedFrom: null }])
  })
})

describe('REP3 waits', () => {
  test('the first word that ends it is the event; a receipt and "still deciding" are none', () => {
    const { waits } = caseWith([
      at('05-01', applied),
      at('05-02', reply('acknowledgement')),
      at('05-08', reply('holding')),
      at('05-15', reply('no')),
    ])
    expect(waits).toMatchObject([{ after: 'applying', begunOn: '2026-05-01', days: 14, ending: { answer: 'no' } }])
  })

  test('open and closed as "no answer" are watched until the cut-off alike; a late answer is the event', () => {
    const closing = [at('06-10', moved('applied', 'closed'), '10:00'), at('06-10', ended('ghosted'), '10:00')]
    const ghosted = { stageId: 'closed', outcome: 'ghosted' } as const
    const open = caseWith([at('05-01', applied)])
    const closed = caseWith([at('05-01', applied), ...closing], ghosted)
    expect(closed.waits).toEqual(open.waits)
    expect(open.waits).toMatchObject([{ after: 'applying', begunOn: '2026-05-01', days: 60, ending: null }])
    expect(open.end).toBe('no-answer')
    const late = caseWith([at('05-01', applied), ...closing, at('06-20', reply('no'))], {
      ...ghosted,
      outcome: 'rejected',
    })
    expect(late.waits).toMatchObject([{ days: 50, ending: { answer: 'no' } }])
  })

  test('withdrawing ends the watching on its day; a rejection noted as an outcome alone is an answer', () => {
    const end = (outcome: 'withdrawn' | 'rejected') =>
      caseWith([at('05-01', applied), at('05-11', moved('applied', 'closed')), at('05-11', ended(outcome))], {
        stageId: 'closed',
        outcome,
      }).waits
    expect(end('withdrawn')).toMatchObject([{ days: 10, ending: { mine: 'withdrawn' } }])
    expect(end('rejected')).toMatchObject([{ days: 10, ending: { answer: 'no' } }])
  })

  test('in the archive a wait is watched like any other', () => {
    const { waits, end } = caseWith([at('05-01', applied)], { archivedAt: '2026-05-20T09:00:00.000Z' })
    expect(waits).toMatchObject([{ days: 60, until: 60, ending: null }])
    expect(end).toBe('no-answer')
  })

  test('an interview that is agreed answers on the day of the agreement, planned or held', () => {
    const agreed = {
      plannedAt: { day: '2026-05-06', time: '10:00', zone: 'Europe/Vienna' },
      createdAt: '2026-05-06T08:00:00.000Z',
    }
    const planned = interview('one', '07-09', { state: 'planned', ...agreed })
    expect(caseWith([at('05-01', applied)], {}, [planned]).waits).toMatchObject([
      { days: 5, ending: { answer: 'invitation' } },
    ])
    const took = interview('one', '05-12', agreed)
    const heldEntry = entry('2026-05-12', held, { id: heldEntryId('one') })
    expect(caseWith([at('05-01', applied), heldEntry], {}, [took]).waits).toMatchObject([
      { after: 'applying', days: 5, ending: { answer: 'invitation' } },
      { after: 'interview', begunOn: '2026-05-12', days: 49, ending: null },
    ])
  })

  test("the user's follow-ups change nothing; a reply on the day of applying is day 0", () => {
    expect(caseWith([at('05-01', applied), at('05-08', followedUp), at('05-15', reply('no'))]).waits).toMatchObject([
      { days: 14 },
    ])
    expect(caseWith([at('05-01', applied), at('05-01', reply('no'))]).waits).toMatchObject([{ days: 0 }])
  })

  test('what an import tells without days is in no timing, and counted', () => {
    const added = entry('2026-06-01', { kind: 'added' }, { known: 'imported' })
    const one = caseWith([added], { stageId: 'closed', outcome: 'rejected' })
    expect(one).toMatchObject({ isUndated: true, waits: [], isApplied: true, end: 'rejected' })
    expect(one.stays[0]?.from).toBeNull()
    const known = caseWith([added, entry('2026-05-01', applied, { known: 'imported' })], {
      stageId: 'closed',
      outcome: 'rejected',
    })
    expect(known.isUndated).toBe(true)
  })
})

describe('REP6 how it ended, where nobody closed the card', () => {
  test.each<[string, readonly TimelineEntry[], string]>([
    ['no word yet', [at('06-20', applied)], 'waiting'],
    ['a plain no', [at('06-01', applied), at('06-20', reply('no'))], 'rejected'],
    ['the role was cancelled', [at('06-01', applied), at('06-20', reply('cancelled'))], 'cancelled'],
    ['re-opened after a no', [at('06-01', applied), at('06-20', reply('no')), at('06-22', ended(null))], 'waiting'],
    [
      'a no, and an invitation after all',
      [at('06-01', applied), at('06-20', reply('no')), at('06-22', held)],
      'waiting',
    ],
  ])('%s', (_what, entries, end) => {
    expect(caseWith(entries).end).toBe(end)
  })
})
