import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../../shared/model/timeline-entry'
import { todayPlaceOf } from '../../../shared/queries/today'
import { HUNT } from '../../support/builders'
import { added, application, applied, entry, pipelineOf } from '../../support/query-builders'

const SCOPE = { huntId: HUNT, today: '2026-06-30', zone: 'Europe/Vienna', fadedAfterDays: 30 }

const placeOf = (entries: readonly TimelineEntry[]) => {
  const card = application('card', { createdAt: '2026-06-29T09:00:00.000Z' })
  return todayPlaceOf(pipelineOf({ application: [card], entry: entries }), card, SCOPE)
}

describe('TO7 the weekly review', () => {
  it.each([
    { of: 'applied 30 days ago', entries: [entry('2026-05-31', applied)], list: 'review', quietDays: 30 },
    { of: 'applied 29 days ago', entries: [entry('2026-06-01', applied)], list: 'waiting', quietDays: 29 },
    {
      of: 'imported without a day of applying, there for 30 days',
      entries: [entry('2026-05-31', added, { known: 'imported' })],
      list: 'review',
      quietDays: null,
    },
    { of: 'imported without any day, yesterday', entries: [], list: 'waiting', quietDays: null },
  ] as const)('$of: $list', ({ entries, list, quietDays }) => {
    expect(placeOf(entries)).toMatchObject({ list, row: { quietDays } })
  })
})
