import { Temporal } from 'temporal-polyfill'
import { endOf, type Interview } from '../model/interview'
import type { PromisedBy } from '../model/promise'
import type { ProtocolSettings } from '../model/protocol-settings'
import type { Due, Step } from '../model/step'
import { addDays, addHours, atOf, type Day, type Instant, instantOf, isKnownZone } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'

/** When a step is due, when it reminds again, and when it is late. */
export type Times = Pick<Step, 'due' | 'again' | 'overdueFrom'>

/** A day and an hour before; one that is planned at shorter notice reminds once. */
export const interviewTimes = ({ startAt, createdAt }: Interview, { intervals }: ProtocolSettings): Times => {
  const first = { at: addHours(startAt, -intervals.interviewFirstHours) }
  const again = { at: addHours(startAt, -intervals.interviewAgainHours) }
  const overdueFrom = { at: startAt }
  return first.at <= createdAt ? { due: again, again: null, overdueFrom } : { due: first, again, overdueFrom }
}

const MINUTES_PER_HOUR = 60

/** Half an hour after the end, and once more in the evening where the user is; after a late interview the next morning. */
export const debriefTimes = (interview: Interview, settings: ProtocolSettings, zone: string): Times => {
  const { intervals, debriefEvening, dayTime } = settings
  const end = atOf(endOf(interview), zone)
  const isLate = (end.time ?? '') > hourBefore(debriefEvening)
  return {
    due: { at: addHours(endOf(interview), intervals.debriefMinutes / MINUTES_PER_HOUR) },
    again: {
      at: isLate ? instantOf(addDays(end.day, 1), dayTime, zone) : instantOf(end.day, debriefEvening, zone),
    },
    overdueFrom: null,
  }
}

/** 20:00 is too soon after an end past 19:00. */
const hourBefore = (time: string): string =>
  time >= '01:00' ? Temporal.PlainTime.from(time).subtract({ hours: 1 }).toString({ smallestUnit: 'minute' }) : time

/** Two hours after the end, or the next morning when that is in the evening where the user is. Without a known end: the next morning. */
export const thankYouTimes = (
  entry: TimelineEntry,
  interview: Interview | null,
  { intervals, thankYouLatest, dayTime }: ProtocolSettings,
  zone: string,
): Times => {
  const morningAfter = (day: Day): Due => ({ day: addDays(day, 1), time: dayTime })
  const end = interview ? endOf(interview) : instantOfEntry(entry)
  if (end === null) return { due: morningAfter(entry.at.day), again: null, overdueFrom: null }
  const overdueFrom = { at: addHours(end, intervals.thankYouOverdueHours) }
  const at = addHours(end, intervals.thankYouHours)
  const [endsOn, local] = [atOf(end, zone).day, atOf(at, zone)]
  const isTooLate = local.day !== endsOn || (local.time ?? '') > thankYouLatest
  return { due: isTooLate ? morningAfter(endsOn) : { at }, again: null, overdueFrom }
}

const instantOfEntry = ({ at: { day, time, zone } }: TimelineEntry): Instant | null =>
  time === null ? null : instantOf(day, time, isKnownZone(zone) ? zone : 'UTC')

/** Days and hours before a take-home is to be handed in; without a time: in the mornings. */
export const handInTimes = ({ day, time }: PromisedBy, { intervals, dayTime }: ProtocolSettings): Times => ({
  due: { day: addDays(day, -intervals.handInFirstDays), time: time ?? dayTime },
  again: time === null ? { day, time: dayTime } : hoursBefore(day, time, intervals.handInAgainHours),
  overdueFrom: time === null ? { day: addDays(day, 1), time: '00:00' } : { day, time },
})

const hoursBefore = (day: string, time: string, hours: number): { readonly day: string; readonly time: string } => {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`).subtract({ hours })
  return { day: wall.toPlainDate().toString(), time: wall.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** Days before an offer is to be answered. */
export const offerTimes = ({ day, time }: PromisedBy, { intervals, dayTime }: ProtocolSettings): Times => ({
  due: { day: addDays(day, -intervals.offerFirstDays), time: time ?? dayTime },
  again: { day: addDays(day, -intervals.offerAgainDays), time: time ?? dayTime },
  overdueFrom: time === null ? { day: addDays(day, 1), time: '00:00' } : { day, time },
})
