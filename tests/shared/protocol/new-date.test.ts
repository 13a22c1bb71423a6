import { describe, expect, test } from 'vitest'
import { DEFAULT_PROTOCOL } from '../../../shared/model/protocol-settings'
import type { Step } from '../../../shared/model/step'
import type { TimelineEntry } from '../../../shared/model/timeline-entry'
import { trackSteps } from '../../../shared/protocol/track'
import type { Standing } from '../../../shared/protocol/waits'
import { Hunting } from '../../support/hunting'
import { application } from '../../support/query-builders'

/** Called off on Wednesday 11 March. */
const at = { day: '2026-03-11', time: '16:00', zone: 'Europe/Berlin' }

const standing = (followUps: readonly TimelineEntry[]): Standing => ({
  waits: [],
  open: { openedBy: 'round-2', openedAt: at, after: 'cancelled-interview', endedAt: null, endedBy: null },
  track: {
    causeId: 'round-2',
    at,
    begins: 'cancelled-interview',
    promise: null,
    missed: null,
    isPast: false,
    followUps,
  },
  mine: null,
  implied: null,
  impliedWords: [],
  lastWordOn: '2026-03-11',
  isOver: false,
  hasPlanned: false,
  isSilent: false,
})

const next = (followUps: readonly TimelineEntry[], steps: readonly Step[] = []) =>
  trackSteps(application('card'), standing(followUps), steps, DEFAULT_PROTOCOL).steps.map(({ name, kind, due }) => ({
    name,
    kind,
    due,
  }))

const mail: TimelineEntry = {
  id: 'mail',
  applicationId: 'card',
  kind: 'follow-up',
  way: 'mail',
  at: { ...at, time: '17:00' },
  recordedAt: '2026-03-11T16:00:00.000Z',
  known: 'observed',
  text: { inline: '' },
}

describe('P17 an interview that was called off without a new date', () => {
  test('P17 asks for one on the next working day, and makes nothing overdue at once', () => {
    expect(next([])).toEqual([{ name: 'ask-new-date', kind: 'reminder', due: { day: '2026-03-12', time: '09:00' } }])
  })

  test('P17 once it was asked for, follow-up 1 counts from there', () => {
    expect(next([mail])).toEqual([
      { name: 'follow-up-1', kind: 'follow-up', due: { day: '2026-03-18', time: '09:00' } },
    ])
  })

  test('P17 also when it was called off in the minute in which it was planned', () => {
    const on = new Hunting('2026-03-02 10:00').at('2026-03-11 12:00')
    on.bench.clock.setTo('2026-03-11T11:00:15.000Z')
    const id = on.plan('2026-03-16 14:00')
    on.bench.clock.setTo('2026-03-11T11:00:20.000Z')
    on.do('interview/cancel', { id })
    expect(on.names).toBe('ask-new-date')
    expect(on.due('ask-new-date')).toBe('2026-03-12 09:00')
  })
})
