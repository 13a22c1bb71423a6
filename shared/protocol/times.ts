import { Temporal } from 'temporal-polyfill'
import { endOf, type Interview } from '../model/interview'
import type { PromisedBy } from '../model/promise'
import type { ProtocolSettings } from '../model/protocol-settings'
import type { Step } from '../model/step'
import { type At, addDays, addHours, atOf, instantOf, isKnownZone } from '../model/time'
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

const localEnd = (interview: Interview): At =>
  atOf(endOf(interview), isKnownZone(interview.zone) ? interview.zone : 'UTC')

const MINUTES_PER_HOUR = 60

/** Half an hour after the end, and once more in the evening; after a late interview the next morning. */
export const debriefTimes = (interview: Interview, settings: ProtocolSettings): Times => {
  const { intervals, debriefEvening, dayTime } = settings
  const end = localEnd(interview)
  const isLate = (end.time ?? '') > hourBefore(debriefEvening)
  return {
    due: { at: addHours(endOf(interview), intervals.debriefMinutes / MINUTES_PER_HOUR) },
    again: {
      at: isLate ? instantOf(addDays(end.day, 1), dayTime, end.zone) : instantOf(end.day, debriefEvening, end.zone),
    },
    overdueFrom: null,
  }
}

/** 20:00 is too soon after an end past 19:00. */
const hourBefore = (time: string): string =>
  time >= '01:00' ? Temporal.PlainTime.from(time).subtract({ hours: 1 }).toString({ smallestUnit: 'minute' }) : time

/** Two hours after the end, or the next morning when that would be in the evening. Without a known end: the next morning. */
export const thankYouTimes = (
  entry: TimelineEntry,
  interview: Interview | null,
  { intervals, thankYouLatest, dayTime }: ProtocolSettings,
): Times => {
  const zone = isKnownZone(entry.at.zone) ? entry.at.zone : 'UTC'
  const nextMorning = { at: instantOf(addDays(entry.at.day, 1), dayTime, zone) }
  const end = interview
    ? endOf(interview)
    : entry.at.time === null
      ? null
      : instantOf(entry.at.day, entry.at.time, zone)
  if (end === null) return { due: nextMorning, again: null, overdueFrom: null }
  const overdueFrom = { at: addHours(end, intervals.thankYouOverdueHours) }
  const at = addHours(end, intervals.thankYouHours)
  const local = atOf(at, zone)
  const isTooLate = local.day !== entry.at.day || (local.time ?? '') > thankYouLatest
  return { due: isTooLate ? nextMorning : { at }, again: null, overdueFrom }
}

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
