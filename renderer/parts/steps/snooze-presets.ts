import type { ProtocolSettings } from '../../../shared/model/protocol-settings'
import type { Due } from '../../../shared/model/step'
import { addDays, addHours, atOf, type Day, dayNumber } from '../../../shared/model/time'
import type { Here } from '../../../shared/words/moment-words'

const SNOOZE_PRESETS = ['hour', 'evening', 'tomorrow', 'threeDays', 'monday'] as const
export type SnoozePreset = (typeof SNOOZE_PRESETS)[number]

const EVENING = '18:00'
/** After this "this evening" has come. */
const EVENING_OFFERED_UNTIL = '17:00'
const DAYS_PER_WEEK = 7
/** 1970-01-01 was a Thursday, the fourth day of the week. */
const EPOCH_WEEKDAY = 3

/** The Monday after this day; a week later on a Monday itself. */
export const nextMonday = (day: Day): Day => {
  const sinceMonday = (((dayNumber(day) + EPOCH_WEEKDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK
  return addDays(day, DAYS_PER_WEEK - sinceMonday)
}

/** Until when each offer puts off. An hour is an hour anywhere; the others are wall-clock times wherever the user is then. */
export const snoozePresets = (
  { now, zone }: Here,
  { dayTime, mondayTime }: Pick<ProtocolSettings, 'dayTime' | 'mondayTime'>,
  isFollowUp: boolean,
): readonly { readonly preset: SnoozePreset; readonly until: Due }[] => {
  const { day, time } = atOf(now, zone)
  const untilOf: Readonly<Record<SnoozePreset, Due | null>> = {
    hour: { at: addHours(now, 1) },
    evening: (time ?? '') < EVENING_OFFERED_UNTIL ? { day, time: EVENING } : null,
    tomorrow: { day: addDays(day, 1), time: dayTime },
    threeDays: { day: addDays(day, 3), time: dayTime },
    monday: { day: nextMonday(day), time: isFollowUp ? mondayTime : dayTime },
  }
  return SNOOZE_PRESETS.flatMap((preset) => {
    const until = untilOf[preset]
    return until ? [{ preset, until }] : []
  })
}
