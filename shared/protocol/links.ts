import type { Application } from '../model/application'
import type { ProtocolSettings } from '../model/protocol-settings'
import type { ProtocolStep } from '../model/step'
import { type At, addDays, addHours, type Day, instantOf, isKnownZone } from '../model/time'
import type { Times } from './times'
import type { Track } from './waits'
import { addWorkingDays, followUpDue, workingDayFrom } from './working-days'

/** One link of the chain. */
export type Link = {
  readonly name: ProtocolStep
  /** When it is due if the link before it was dealt with at `from`. */
  readonly timesFrom: (from: At) => Times
  /** What a letter that the user noted does to it: one of its due day or later, of a certain day or later, any, or none. */
  readonly takesLetters: 'when-due' | { readonly from: Day } | 'any' | 'none'
}

type Begun = Pick<Track, 'at' | 'promise' | 'missed' | 'begins'>

/** The whole chain, from its first link. */
export const linksOf = (track: Begun, application: Application, settings: ProtocolSettings): readonly Link[] => {
  if (track.begins === 'applying') return isNudged(application, settings) ? [applyNudge(settings)] : []
  const asksCall = track.promise?.time != null || track.missed !== null
  const followUp = followUp1(track, application.pace ?? settings.pace, settings)
  return [
    ...(track.begins === 'cancelled-interview' ? [askNewDate(settings)] : []),
    ...(asksCall ? [didTheyCall(track, followUp, settings)] : []),
    followUp,
    ...laterLinks(track, settings),
  ]
}

const isNudged = (application: Application, { applyNudgeFor }: ProtocolSettings): boolean =>
  applyNudgeFor === 'all' || application.contacts.length > 0 || isExciting(application)

/** An excitement of 4 or 5. */
export const isExciting = ({ excitement }: Application): boolean => (excitement ?? 0) >= EXCITING

const EXCITING = 4

const followUpTimes = (day: Day, settings: ProtocolSettings): Times => ({
  due: followUpDue(day, settings),
  again: null,
  overdueFrom: null,
})

const applyNudge = (settings: ProtocolSettings): Link => ({
  name: 'apply-nudge',
  takesLetters: 'when-due',
  timesFrom: ({ day }) => followUpTimes(addDays(day, settings.intervals.applyNudgeDays), settings),
})

/** Whatever the user wrote after it was called off has asked for another day. */
const askNewDate = (settings: ProtocolSettings): Link => ({
  name: 'ask-new-date',
  takesLetters: 'any',
  timesFrom: ({ day }) => ({
    due: {
      day: addWorkingDays(day, settings.intervals.askNewDateWorkingDays, settings),
      time: settings.dayTime,
    },
    again: null,
    overdueFrom: null,
  }),
})

/** Whether they called is for the user to say; only the letter that is the first follow-up settles it, too. */
const didTheyCall = (
  { promise, missed, at }: Begun,
  followUp: Link,
  { intervals, dayTime }: ProtocolSettings,
): Link => {
  const { due } = followUp.timesFrom(at)
  return {
    name: 'did-they-call',
    takesLetters: 'day' in due ? { from: due.day } : 'none',
    timesFrom: () => {
      const zone = isKnownZone(at.zone) ? at.zone : 'UTC'
      const expected = missed ? missed.startAt : instantOf(promise?.day ?? at.day, promise?.time ?? dayTime, zone)
      return { due: { at: addHours(expected, intervals.didTheyCallHours) }, again: null, overdueFrom: null }
    },
  }
}

/** After their promise; without one so many working days after the conversation, or after a new date was asked for. */
const followUp1 = (track: Begun, pace: ProtocolSettings['pace'], settings: ProtocolSettings): Link => ({
  name: 'follow-up-1',
  takesLetters: 'when-due',
  timesFrom: (from) => {
    const { followUp1WorkingDays, followUp1PatientWorkingDays } = settings.intervals
    const count = pace === 'patient' ? followUp1PatientWorkingDays : followUp1WorkingDays
    const start = track.begins === 'cancelled-interview' ? from.day : track.at.day
    const day = afterPromise(track, settings) ?? addWorkingDays(start, count, settings)
    return followUpTimes(laterOf(from.day, day), settings)
  },
})

/** Follow-up 2 and letting go: never before the first follow-up would be due by their promise. */
const laterLinks = (track: Begun, settings: ProtocolSettings): readonly Link[] => {
  const notBefore = afterPromise(track, settings)
  const after = (from: At, count: number): Day => laterOf(addWorkingDays(from.day, count, settings), notBefore)
  return [
    {
      name: 'follow-up-2',
      takesLetters: 'when-due',
      timesFrom: (from) => followUpTimes(after(from, settings.intervals.followUp2WorkingDays), settings),
    },
    {
      name: 'let-go',
      takesLetters: 'none',
      timesFrom: (from) => ({
        due: { day: after(from, settings.intervals.letGoWorkingDays), time: settings.dayTime },
        again: null,
        overdueFrom: null,
      }),
    },
  ]
}

/** The first day for a word after their promise, which on a day off counts as the next working day; `null`: they promised nothing. */
const afterPromise = ({ promise }: Begun, settings: ProtocolSettings): Day | null =>
  promise && addWorkingDays(workingDayFrom(promise.day, settings), settings.intervals.afterPromiseWorkingDays, settings)

const laterOf = (a: Day, b: Day | null): Day => (b !== null && b > a ? b : a)
