import type { Command } from '../../shared/commands/index'
import { DEFAULT_PROTOCOL } from '../../shared/model/protocol-settings'
import { type CalendarItem, calendarOf } from '../../shared/queries/calendar'
import { type MoveChange, moveOf } from '../../shared/queries/calendar-move'
import { HUNT } from './builders'
import type { Hunting } from './hunting'

/** Zones that differ in their day, in their half hours and in when their clocks change. */
export const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'] as const

/** The command that makes a move. */
export const commandOf = (change: MoveChange): Command => {
  switch (change.kind) {
    case 'interview':
      return { type: 'interview/update', payload: { id: change.id, changes: { startAt: change.startAt } } }
    case 'step':
      return { type: 'step/edit', payload: { id: change.id, changes: { due: change.due } } }
    case 'application':
      return { type: 'application/update', payload: { id: change.id, changes: { deadline: change.deadline } } }
    case 'entry':
      return { type: 'entry/correct', payload: { id: change.id, by: change.by } }
  }
}

/** Everything in the calendar of two years. */
export const itemsFor = (on: Hunting, zone = on.zone, withDone = false): readonly CalendarItem[] =>
  [
    ...calendarOf(on.bench.pipeline, {
      huntId: HUNT,
      from: '2026-01-01',
      to: '2027-12-31',
      now: on.now,
      zone,
      withDone,
    }).values(),
  ].flat()

/** The first item of a kind. */
export const itemOf = (on: Hunting, kind: CalendarItem['kind'], zone = on.zone): CalendarItem => {
  const item = itemsFor(on, zone).find((each) => each.kind === kind)
  if (!item) throw new Error(`no ${kind}`)
  return item
}

/** Moves an item as the calendar does. */
export const move = (on: Hunting, item: CalendarItem, to: string, zone = on.zone) =>
  moveOf(item, to, { now: on.now, zone }, DEFAULT_PROTOCOL)
