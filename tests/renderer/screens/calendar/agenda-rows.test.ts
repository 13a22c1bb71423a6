import { expect, test } from 'vitest'
import { agendaRows, keyOfRow } from '../../../../renderer/screens/calendar/agenda/agenda-rows'
import type { CalendarItem } from '../../../../shared/queries/calendar'

const item = (day: string): CalendarItem => ({
  kind: 'deadline',
  what: 'apply',
  key: `deadline/${day}`,
  day,
  time: null,
  applicationId: 'card',
  by: { day, time: null },
  entryId: null,
  isPassed: false,
})

const rowsOf = (...days: readonly string[]) =>
  agendaRows(new Map(days.map((day) => [day, [item(day)]])), '2026-03-10').map(keyOfRow)

test.each([
  [[], ['day 2026-03-10', 'nothing 2026-03-10']],
  [['2026-03-10'], ['day 2026-03-10', 'deadline/2026-03-10']],
  [['2026-03-12'], ['day 2026-03-10', 'nothing 2026-03-10', 'day 2026-03-12', 'deadline/2026-03-12']],
  [['2026-03-09'], ['day 2026-03-09', 'deadline/2026-03-09', 'day 2026-03-10', 'nothing 2026-03-10']],
])('CA2 today stands in the agenda in any case, in its place: %j', (days, rows) => {
  expect(rowsOf(...days)).toEqual(rows)
})
