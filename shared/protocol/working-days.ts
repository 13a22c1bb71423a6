import type { ProtocolSettings } from '../model/protocol-settings'
import type { Due } from '../model/step'
import { addDays, type Day, dayNumber } from '../model/time'

/** ISO weekday, Monday is 1; 1970-01-01, day 0, was a Thursday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

type Calendar = Pick<ProtocolSettings, 'workingDays' | 'holidays'>

export const isWorkingDay = (day: Day, { workingDays, holidays }: Calendar): boolean =>
  workingDays.includes(weekdayOf(day)) && !holidays.includes(day)

/** The day itself when offices work on it, else the first one after it on which they do. */
export const workingDayFrom = (day: Day, calendar: Calendar): Day => {
  let found = day
  while (!isWorkingDay(found, calendar)) found = addDays(found, 1)
  return found
}

/** The `count`th working day after a day, which is day 0 whether or not it is one. */
export const addWorkingDays = (day: Day, count: number, calendar: Calendar): Day => {
  let found = day
  for (let counted = 0; counted < count; counted++) found = workingDayFrom(addDays(found, 1), calendar)
  return found
}

const MONDAY = 1

/** A follow-up of this day or the next on which it may be written: on working days, on Mondays not before noon, after a pause. */
export const followUpDue = (day: Day, settings: ProtocolSettings): Due => {
  const { pauseUntil, dayTime, mondayTime } = settings
  const afterPause = pauseUntil !== null && pauseUntil > day ? pauseUntil : day
  const found = workingDayFrom(afterPause, settings)
  return { day: found, time: weekdayOf(found) === MONDAY && mondayTime > dayTime ? mondayTime : dayTime }
}
