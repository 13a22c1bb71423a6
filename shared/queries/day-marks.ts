import type { ProtocolSettings } from '../model/protocol-settings'
import type { Day } from '../model/time'
import { isWorkingDay } from '../protocol/working-days'

export type DayMarks = {
  readonly isToday: boolean
  /** Offices don't work on it, or the user doesn't. */
  readonly isDayOff: boolean
  /** One of the user's own days off. */
  readonly isHoliday: boolean
  /** The hunt is paused: from today until the day before it goes on. */
  readonly isPaused: boolean
}

/** What a day is besides its items. */
export const dayMarksOf = (
  day: Day,
  today: Day,
  settings: Pick<ProtocolSettings, 'workingDays' | 'holidays' | 'pauseUntil'>,
): DayMarks => ({
  isToday: day === today,
  isDayOff: !isWorkingDay(day, settings),
  isHoliday: settings.holidays.includes(day),
  isPaused: settings.pauseUntil !== null && day >= today && day < settings.pauseUntil,
})
