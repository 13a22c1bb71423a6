import { compareText } from '../model/compare-text'
import { type Interview, interviewIdOf } from '../model/interview'
import type { StageKind } from '../model/stage'
import { type At, atOf, compareAt, type Instant, instantOf, isKnownZone } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import { withoutSlips } from './slips'

type Transition = Extract<TimelineEntry, { kind: 'stage-transition' }>

/** A move forward, for which the employer must have spoken. */
export type ImpliedWord = { readonly entry: Transition; readonly answer: 'invitation' | 'offer' }

type What =
  | { readonly entry: TimelineEntry }
  | { readonly planned: Interview }
  | { readonly missed: Interview }
  /** Called off, by the user or because the application ended. */
  | { readonly calledOff: Interview }
  | { readonly moved: ImpliedWord }

/** One thing that happened, with the place that it takes among the others. */
export type Moment = What & { readonly at: At; readonly noted: Instant; readonly id: string }

/** All that a standing follows from, in the order in which it happened: slips of the hand are left out. */
export const momentsOf = (
  entries: readonly TimelineEntry[],
  interviews: readonly Interview[],
  kindOf: (stageId: string) => StageKind | null,
): readonly Moment[] => {
  const known = new Map(interviews.map((interview) => [interview.id, interview]))
  const real = withoutSlips(entries)
  const moments: Moment[] = real.map((entry) => ({
    entry,
    at: beganAt(entry, known),
    noted: entry.recordedAt,
    id: entry.id,
  }))
  for (const interview of interviews) moments.push(...momentsOfInterview(interview))
  for (const moved of impliedWords(real, interviews, kindOf))
    moments.push({ moved, at: moved.entry.at, noted: moved.entry.recordedAt, id: moved.entry.id })
  return moments.sort(compareMoments)
}

/** An interview takes the place of its beginning: what they say while it runs is said in it, and ends the wait after it. */
const beganAt = (entry: TimelineEntry, known: ReadonlyMap<string, Interview>): At => {
  const id = entry.kind === 'interview-held' ? interviewIdOf(entry.id) : null
  const interview = id === null ? undefined : known.get(id)
  if (!interview) return entry.at
  const start = startOf(interview)
  return start.day === entry.at.day ? start : entry.at
}

const momentsOfInterview = (interview: Interview): readonly Moment[] => {
  const { id, state, createdAt, cancelled } = interview
  // An earlier version didn't keep when it was called off: the wait lives on as if it had never been planned.
  if (state === 'cancelled' && !cancelled?.at) return []
  const planned = { planned: interview, at: agreedAt(interview), noted: createdAt, id }
  if (state === 'no-show') return [planned, { missed: interview, at: startOf(interview), noted: createdAt, id }]
  if (!cancelled?.at) return [planned]
  // Kept to the minute, so one called off in the minute in which it was planned would come before its own planning.
  const off = instantOf(cancelled.at.day, cancelled.at.time ?? '00:00', cancelled.at.zone)
  const noted = off > createdAt ? off : createdAt
  const offAt = noLaterThanStart(cancelled.at, interview)
  // That it didn't take place was plain by the end of its day.
  const at = offAt === cancelled.at ? offAt : { ...offAt, time: null }
  return [planned, { calledOff: interview, at, noted, id }]
}

/** When the employer agreed to it: one that was noted afterwards, when it began at the latest. */
export const agreedAt = (interview: Interview): At => noLaterThanStart(interview.plannedAt, interview)

const noLaterThanStart = (at: At, interview: Interview): At => {
  const start = startOf(interview)
  const isLater = instantOf(at.day, at.time ?? '00:00', at.zone) > interview.startAt || at.day > start.day
  return isLater ? start : at
}

const startOf = ({ startAt, zone }: Interview): At => atOf(startAt, isKnownZone(zone) ? zone : 'UTC')

/**
 * The moves forward into screening, interviewing or an offer. What was said on that day, and noted, counts instead. So does
 * an interview that was planned or held on that day, or whose planning moved the card: the move only catches up with it.
 */
const impliedWords = (
  entries: readonly TimelineEntry[],
  interviews: readonly Interview[],
  kindOf: (stageId: string) => StageKind | null,
): readonly ImpliedWord[] => {
  const words: ImpliedWord[] = []
  for (const entry of entries) {
    if (entry.kind !== 'stage-transition' || entry.word === 'none') continue
    const [from, to] = [kindOf(entry.fromStageId), kindOf(entry.toStageId)]
    if (from === null || to === null || !SPOKEN_FOR.has(to) || !isForward(from, to)) continue
    const isSaid = entries.some((each) => each.at.day === entry.at.day && isSaidInstead(each, to))
    const isPlanned = interviews.some(
      (each) => each.createdAt === entry.recordedAt || (each.plannedAt.day === entry.at.day && to !== 'offer'),
    )
    if (!isSaid && !isPlanned) words.push({ entry, answer: to === 'offer' ? 'offer' : 'invitation' })
  }
  return words
}

const SPOKEN_FOR: ReadonlySet<StageKind> = new Set(['screening', 'interviewing', 'offer'])
const ORDER: readonly StageKind[] = ['saved', 'applied', 'screening', 'interviewing', 'offer']

/** Out of a closed stage nothing moves forward. */
const isForward = (from: StageKind, to: StageKind): boolean =>
  from !== 'closed' && ORDER.indexOf(from) < ORDER.indexOf(to)

const isSaidInstead = (entry: TimelineEntry, to: StageKind): boolean =>
  entry.kind === 'offer' ||
  (entry.kind === 'reply' && entry.reply !== 'acknowledgement') ||
  (entry.kind === 'interview-held' && to !== 'offer')

/** In the order of days; on one day applying comes first, and what has no time comes after what has one. */
const compareMoments = (a: Moment, b: Moment): number =>
  compareAt({ ...a.at, time: timeOf(a) }, { ...b.at, time: timeOf(b) }) ||
  compareText(a.noted, b.noted) ||
  rankOf(a) - rankOf(b) ||
  compareText(a.id, b.id)

const timeOf = (moment: Moment): string => {
  if ('entry' in moment && (moment.entry.kind === 'applied' || moment.entry.kind === 'added')) return ''
  return moment.at.time ?? '24:00'
}

/** What one command wrote: a word re-opens before it counts, and ends an application after it was said. */
const rankOf = (moment: Moment): number => {
  if ('planned' in moment) return 1
  if ('moved' in moment || 'missed' in moment) return 2
  if ('calledOff' in moment) return 4
  if (moment.entry.kind !== 'outcome') return 3
  return moment.entry.outcome === null ? 0 : 5
}
