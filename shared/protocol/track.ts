import type { Application } from '../model/application'
import type { ProtocolSettings } from '../model/protocol-settings'
import { type ProtocolStep, type Step, type StepState, stepIdOf } from '../model/step'
import { type At, addDays, addHours, type Day, instantOf, isKnownZone } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import { type Closing, type Layout, laidOutStep } from './laid-out'
import { isPast } from './past'
import type { Times } from './times'
import type { Standing, Track } from './waits'
import { addWorkingDays, followUpDue, workingDayFrom } from './working-days'

/** One link of the chain, and when it is due if the link before it was dealt with at `from`. */
export type Link = { readonly name: ProtocolStep; readonly timesFrom: (from: At) => Times }

/** The one next step of the open wait's track. */
export const trackSteps = (
  application: Application,
  { track, open }: Standing,
  steps: readonly Step[],
  settings: ProtocolSettings,
): Layout => {
  if (!track || !open) return { steps: [], done: [] }
  const states = new Map(steps.map((step) => [step.id, step.state]))
  const done: Closing[] = []
  const followUps = [...track.followUps]
  let from = track.at
  let past = track.isPast
  for (const link of linksOf(track, settings, isNudged(application, settings))) {
    if (!settings.steps[link.name]) continue
    const id = stepIdOf(track.causeId, link.name)
    const dealt = dealtWith(states.get(id), track.followUps, followUps, link.name)
    if (!dealt) return { steps: [laidOutStep(track.causeId, link.name, link.timesFrom(from), past)], done }
    if (dealt.entry) {
      done.push({ id, at: dealt.at, entryId: dealt.entry.id })
      past = isPast(dealt.entry)
    } else past = false
    from = dealt.at
  }
  return { steps: [], done }
}

type Dealt = { readonly at: At; readonly entry: TimelineEntry | null }

/** By hand without a trace on the timeline, or by a follow-up that was noted there. */
const dealtWith = (
  state: StepState | undefined,
  all: readonly TimelineEntry[],
  followUps: TimelineEntry[],
  name: ProtocolStep,
): Dealt | null => {
  if (state?.kind === 'skipped') return { at: state.at, entry: null }
  // A letter deals with one link alone: once an earlier one has taken it, this one is to do again.
  if (state?.kind === 'done' && !all.some(({ id }) => id === state.entryId)) return { at: state.at, entry: null }
  // Letting go is a decision, and whether they called is for the user to say: no letter does that.
  if (name === 'let-go') return null
  const [next] = followUps
  if (!next) return null
  // To write instead of waiting for a call settles that question; the letter is the first follow-up.
  if (name !== 'did-they-call') followUps.shift()
  return { at: next.at, entry: next }
}

type Begun = Pick<Track, 'at' | 'promise' | 'missed' | 'begins'>

/** The whole chain, from its first link. */
export const linksOf = (track: Begun, settings: ProtocolSettings, isNudgeWanted: boolean): readonly Link[] => {
  if (track.begins === 'applying') return isNudgeWanted ? [applyNudge(settings)] : []
  const asksCall = track.promise?.time != null || track.missed !== null
  return [...(asksCall ? [didTheyCall(track, settings)] : []), followUp1(track, settings), ...laterLinks(settings)]
}

const isNudged = ({ contacts, excitement }: Application, { applyNudgeFor }: ProtocolSettings): boolean =>
  applyNudgeFor === 'all' || contacts.length > 0 || (excitement ?? 0) >= PROMISING

/** An excitement of 4 or 5. */
const PROMISING = 4

const followUpTimes = (day: Day, settings: ProtocolSettings): Times => ({
  due: followUpDue(day, settings),
  again: null,
  overdueFrom: null,
})

const applyNudge = (settings: ProtocolSettings): Link => ({
  name: 'apply-nudge',
  timesFrom: ({ day }) => followUpTimes(addDays(day, settings.intervals.applyNudgeDays), settings),
})

const didTheyCall = ({ promise, missed, at }: Begun, { intervals }: ProtocolSettings): Link => ({
  name: 'did-they-call',
  timesFrom: () => {
    const zone = isKnownZone(at.zone) ? at.zone : 'UTC'
    const expected = missed ? missed.startAt : instantOf(promise?.day ?? at.day, promise?.time ?? '00:00', zone)
    return { due: { at: addHours(expected, intervals.didTheyCallHours) }, again: null, overdueFrom: null }
  },
})

/** After their promise; a promise of a day off counts as the next working day. Without one, after the conversation. */
const followUp1 = ({ promise, at }: Begun, settings: ProtocolSettings): Link => ({
  name: 'follow-up-1',
  timesFrom: (from) => {
    const { afterPromiseWorkingDays, followUp1WorkingDays } = settings.intervals
    const day = promise
      ? addWorkingDays(workingDayFrom(promise.day, settings), afterPromiseWorkingDays, settings)
      : addWorkingDays(at.day, followUp1WorkingDays, settings)
    return followUpTimes(from.day > day ? from.day : day, settings)
  },
})

const laterLinks = (settings: ProtocolSettings): readonly Link[] => [
  {
    name: 'follow-up-2',
    timesFrom: ({ day }) =>
      followUpTimes(addWorkingDays(day, settings.intervals.followUp2WorkingDays, settings), settings),
  },
  {
    name: 'let-go',
    timesFrom: ({ day }) => ({
      due: { day: addWorkingDays(day, settings.intervals.letGoWorkingDays, settings), time: settings.dayTime },
      again: null,
      overdueFrom: null,
    }),
  },
]
