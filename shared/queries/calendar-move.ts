import type { Id } from '../model/id'
import type { Interview } from '../model/interview'
import type { PromisedBy } from '../model/promise'
import type { ProtocolSettings } from '../model/protocol-settings'
import type { Due, Step } from '../model/step'
import { addDays, atOf, type Day, dayOf, daysBetween, type Instant, instantOf, isKnownZone } from '../model/time'
import { isWorkingDay, workingDayFrom } from '../protocol/working-days'
import type { CalendarItem } from './calendar'

/** Why an item stays where it is. */
const MOVE_REFUSALS = ['same-day', 'past', 'done', 'held', 'cancelled', 'missed', 'begun'] as const
export type MoveRefusal = (typeof MOVE_REFUSALS)[number]

/** What has to change for an item to stand on another day. */
export type MoveChange =
  | { readonly kind: 'interview'; readonly id: Id; readonly startAt: Instant }
  | { readonly kind: 'step'; readonly id: Id; readonly due: Due }
  | { readonly kind: 'application'; readonly id: Id; readonly deadline: Day }
  | { readonly kind: 'entry'; readonly id: Id; readonly by: PromisedBy }

export type Move =
  | {
      readonly ok: true
      readonly change: MoveChange
      /** Where it stands then, in the user's zone. */
      readonly day: Day
      /** A follow-up on a day off: allowed, since it is the user's own wish, and said. */
      readonly isOnDayOff: boolean
    }
  | { readonly ok: false; readonly reason: MoveRefusal }

type Here = { readonly now: Instant; readonly zone: string }

/** Puts an item on another day at the time that it has. Nothing goes into the past, and what has happened stays. */
export const moveOf = (item: CalendarItem, to: Day, here: Here, calendar: Calendar): Move => {
  const reason = refusalOf(item, here)
  if (reason !== null) return { ok: false, reason }
  if (to === item.day) return { ok: false, reason: 'same-day' }
  if (to < dayOf(here.now, here.zone)) return { ok: false, reason: 'past' }
  switch (item.kind) {
    case 'interview': {
      const startAt = movedStart(item.interview, item.day, to, here.zone)
      if (startAt <= here.now) return { ok: false, reason: 'past' }
      const change = { kind: 'interview', id: item.interview.id, startAt } as const
      return { ok: true, change, day: dayOf(startAt, here.zone), isOnDayOff: false }
    }
    case 'step': {
      const change = { kind: 'step', id: item.step.id, due: movedDue(item.step, to, here.zone) } as const
      const isOnDayOff = item.step.kind === 'follow-up' && !isWorkingDay(to, calendar)
      return { ok: true, change, day: to, isOnDayOff }
    }
    case 'deadline':
      return { ok: true, change: movedDeadline(item, to), day: to, isOnDayOff: false }
  }
}

type Calendar = Pick<ProtocolSettings, 'workingDays' | 'holidays'>

/** Why it can't be moved anywhere; `null`: it can. */
export const refusalOf = (item: CalendarItem, { now }: Here): MoveRefusal | null => {
  if (item.kind === 'step') return item.isDone ? 'done' : null
  if (item.kind === 'deadline') return null
  switch (item.interview.state) {
    case 'held':
      return 'held'
    case 'cancelled':
      return 'cancelled'
    case 'no-show':
      return 'missed'
    case 'planned':
      return item.interview.startAt <= now ? 'begun' : null
  }
}

/**
 * The same time on the clock of where it takes place. That clock's day may be another one than the user's, and moves
 * against it when only one of the two zones has changed its clocks; then the next day over is taken, where there is one.
 */
export const movedStart = (
  { startAt, zone }: Pick<Interview, 'startAt' | 'zone'>,
  from: Day,
  to: Day,
  mine: string,
) => {
  const ownZone = isKnownZone(zone) ? zone : 'UTC'
  const own = atOf(startAt, ownZone)
  const startOn = (day: Day): Instant => instantOf(day, own.time ?? '00:00', ownZone)
  const day = addDays(own.day, daysBetween(from, to))
  const moved = startOn(day)
  const off = daysBetween(dayOf(moved, mine), to)
  if (off === 0) return moved
  const corrected = startOn(addDays(day, off))
  return dayOf(corrected, mine) === to ? corrected : moved
}

/** At the wall-clock time at which it is due now. */
const movedDue = ({ state, due }: Step, day: Day, zone: string): Due => {
  const shown = state.kind === 'snoozed' ? state.until : due
  if (!('at' in shown)) return { day, time: shown.time }
  return { at: instantOf(day, atOf(shown.at, zone).time ?? '00:00', zone) }
}

const movedDeadline = (item: Extract<CalendarItem, { kind: 'deadline' }>, day: Day): MoveChange =>
  item.entryId === null
    ? { kind: 'application', id: item.applicationId, deadline: day }
    : { kind: 'entry', id: item.entryId, by: { ...item.by, day } }

/** The days that a menu offers; counted from today for what should have been done before. */
export const quickDays = (item: CalendarItem, today: Day, calendar: Calendar) => {
  const from = item.day < today ? today : item.day
  return {
    nextDay: addDays(from, 1),
    nextWorkingDay: workingDayFrom(addDays(from, 1), calendar),
    nextWeek: addDays(from, 7),
  } as const
}
