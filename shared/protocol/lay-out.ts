import type { Application } from '../model/application'
import { endOf, heldEntryId, type Interview, interviewIdOf } from '../model/interview'
import type { ProtocolSettings } from '../model/protocol-settings'
import type { StageKind } from '../model/stage'
import type { Step } from '../model/step'
import { addDays } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import { countedEntries } from './closing-word'
import { type LaidOut, type Layout, laidOutStep } from './laid-out'
import { isPast } from './past'
import { debriefTimes, handInTimes, interviewTimes, offerTimes, type Times, thankYouTimes } from './times'
import { trackSteps } from './track'
import { type Standing, standingOf } from './waits'
import { addWorkingDays } from './working-days'

/** All that the next steps of one application follow from. */
export type Situation = {
  readonly application: Application
  readonly entries: readonly TimelineEntry[]
  readonly interviews: readonly Interview[]
  /** Those that were laid out before: what was done or skipped moves the track on. */
  readonly steps: readonly Step[]
  readonly kindOf: (stageId: string) => StageKind | null
}

/** The next steps of one application. Asks no clock: the same happenings give the same steps at any time. */
export const layOut = (situation: Situation, settings: ProtocolSettings): Layout => {
  const { application, interviews, steps, kindOf } = situation
  const entries = countedEntries(application, situation.entries, interviews)
  const stageKind = kindOf(application.stageId)
  if (
    application.archivedAt !== null ||
    application.isProtocolOff ||
    application.outcome !== null ||
    stageKind === 'closed'
  )
    return { steps: [], done: [] }
  const standing = standingOf(entries, interviews, kindOf)
  const isResting = standing.isSilent || stageKind === 'saved'
  const track = isResting || standing.hasPlanned ? NOTHING : trackSteps(application, standing, steps, settings)
  const laidOut = [
    ...interviews.filter(({ state }) => state === 'planned').map((each) => interviewStep(each, settings)),
    ...(standing.isSilent
      ? []
      : [...debriefs({ entries, interviews }, settings), ...thankYous({ entries, interviews }, standing, settings)]),
    ...(isResting ? [] : mySteps(standing, settings)),
    ...track.steps,
    ...(stageKind === 'saved' ? deadlineSteps(application, entries, settings) : []),
  ]
  return { steps: laidOut.filter(({ name }) => settings.steps[name]), done: track.done }
}

type Told = Pick<Situation, 'entries' | 'interviews'>

const NOTHING: Layout = { steps: [], done: [] }

const interviewStep = (interview: Interview, settings: ProtocolSettings): LaidOut =>
  laidOutStep(interview.id, 'interview', interviewTimes(interview, settings), false)

/** Of the last interview held, unless the application has ended since: an older one is no longer fresh in the mind. */
const debriefs = ({ entries, interviews }: Told, settings: ProtocolSettings): readonly LaidOut[] => {
  const held = interviews.filter(({ state, debrief }) => state === 'held' && debrief === null)
  const last = held.reduce<Interview | null>((a, b) => (a && keyOf(a) > keyOf(b) ? a : b), null)
  if (!last) return []
  const entry = entries.find(({ id }) => id === heldEntryId(last.id))
  const hasEnded = entries.some(
    (each) => each.kind === 'outcome' && each.outcome !== null && each.at.day >= (entry?.at.day ?? ''),
  )
  if (hasEnded) return []
  return [laidOutStep(heldEntryId(last.id), 'debrief', debriefTimes(last, settings), entry ? isPast(entry) : true)]
}

const keyOf = (interview: Interview): string => `${endOf(interview)} ${interview.id}`

/** One for each interviewer of each interview to which no answer has come yet. */
const thankYous = (
  { entries, interviews }: Told,
  standing: Standing,
  settings: ProtocolSettings,
): readonly LaidOut[] => {
  const answered = standing.waits.filter(({ endedAt }) => endedAt !== null).at(-1)?.endedAt ?? null
  const open = standing.open?.after === 'interview' ? standing.open : null
  const steps: LaidOut[] = []
  for (const entry of entries) {
    if (entry.kind !== 'interview-held' || !open) continue
    // An earlier interview of the same wait: nothing that ended a wait came after it.
    const isOfOpenWait = entry.id === open.openedBy || answered === null || !isBefore(entry, answered)
    if (!isOfOpenWait) continue
    const interviewId = interviewIdOf(entry.id)
    const interview = interviews.find(({ id }) => id === interviewId) ?? null
    const times = thankYouTimes(entry, interview, settings)
    const contactIds = interview && interview.interviewerIds.length > 0 ? interview.interviewerIds : [null]
    for (const contactId of contactIds) steps.push(laidOutStep(entry.id, 'thank-you', times, isPast(entry), contactId))
  }
  return steps
}

const isBefore = (entry: TimelineEntry, { day, time }: TimelineEntry['at']): boolean =>
  entry.at.day < day || (entry.at.day === day && entry.at.time !== null && time !== null && entry.at.time < time)

/** What the user owes: an answer, a take-home, a decision. */
const mySteps = ({ mine, hasPlanned }: Standing, settings: ProtocolSettings): readonly LaidOut[] => {
  if (!mine) return []
  const { entry, what } = mine
  const by = 'by' in entry ? (entry.by ?? null) : null
  if (what === 'offer')
    return by ? [laidOutStep(entry.id, 'offer-deadline', offerTimes(by, settings), isPast(entry))] : []
  if (what === 'question' && by) return [laidOutStep(entry.id, 'hand-in', handInTimes(by, settings), isPast(entry))]
  if (what === 'invitation' && hasPlanned) return []
  const day = addWorkingDays(entry.at.day, settings.intervals.answerWorkingDays, settings)
  const times: Times = { due: { day, time: settings.dayTime }, again: null, overdueFrom: null }
  return [laidOutStep(entry.id, 'answer', times, isPast(entry))]
}

const deadlineSteps = (
  { id, deadline }: Application,
  entries: readonly TimelineEntry[],
  { intervals, dayTime }: ProtocolSettings,
): readonly LaidOut[] => {
  if (deadline === null) return []
  const day = addDays(deadline, -intervals.applicationDeadlineDays)
  const times: Times = { due: { day, time: dayTime }, again: null, overdueFrom: { day: deadline, time: '00:00' } }
  return [
    laidOutStep(
      id,
      'application-deadline',
      times,
      entries.some(({ known }) => known === 'imported'),
    ),
  ]
}
