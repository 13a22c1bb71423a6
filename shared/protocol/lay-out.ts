import type { Application } from '../model/application'
import type { Interview } from '../model/interview'
import type { ProtocolSettings } from '../model/protocol-settings'
import type { StageKind } from '../model/stage'
import type { Step } from '../model/step'
import { addDays } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import { debriefs, thankYous } from './after-interview'
import { countedEntries } from './closing-word'
import { type LaidOut, type Layout, laidOutStep, NOTHING } from './laid-out'
import { lastWord } from './last-word'
import { isPast } from './past'
import { handInTimes, interviewTimes, offerTimes, type Times } from './times'
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
  /** Where the user is: by its clock it is evening. */
  readonly zone: string
}

/** The next steps of one application. Asks no clock: the same happenings give the same steps at any time. */
export const layOut = (situation: Situation, settings: ProtocolSettings): Layout => {
  const { application, interviews, steps, kindOf } = situation
  const entries = countedEntries(application, situation.entries, interviews)
  const counted: Situation = { ...situation, entries }
  const stageKind = kindOf(application.stageId)
  if (application.archivedAt !== null || application.isProtocolOff) return NOTHING
  if (application.outcome === 'ghosted') return lastWord(application, entries, steps, settings)
  if (application.outcome !== null || stageKind === 'closed') return NOTHING
  const standing = standingOf(entries, interviews, kindOf)
  const isResting = standing.isSilent || stageKind === 'saved'
  const track = isResting || standing.hasPlanned ? NOTHING : trackSteps(application, standing, steps, settings)
  const laidOut = [
    ...interviews.filter(({ state }) => state === 'planned').map((each) => interviewStep(each, settings)),
    ...(standing.isSilent ? [] : [...debriefs(counted, settings), ...thankYous(counted, standing, settings)]),
    ...(isResting ? [] : mySteps(standing, settings)),
    ...track.steps,
    ...(stageKind === 'saved' ? deadlineSteps(application, entries, settings) : []),
  ]
  return { ...track, steps: laidOut.filter(({ name }) => settings.steps[name]) }
}

const interviewStep = (interview: Interview, settings: ProtocolSettings): LaidOut =>
  laidOutStep(interview.id, 'interview', interviewTimes(interview, settings), false)

/** What the user owes: an answer, a take-home, a decision. */
const mySteps = ({ mine, hasPlanned }: Standing, settings: ProtocolSettings): readonly LaidOut[] => {
  if (!mine) return []
  const { entry, what } = mine
  const by = 'by' in entry ? (entry.by ?? null) : null
  const inWorkingDays = (count: number): Times => ({
    due: { day: addWorkingDays(entry.at.day, count, settings), time: settings.dayTime },
    again: null,
    overdueFrom: null,
  })
  const { answerWorkingDays, decideWorkingDays } = settings.intervals
  if (what === 'offer')
    return [
      by
        ? laidOutStep(entry.id, 'offer-deadline', offerTimes(by, settings), isPast(entry))
        : laidOutStep(entry.id, 'decide', inWorkingDays(decideWorkingDays), isPast(entry)),
    ]
  if (what === 'question' && by) return [laidOutStep(entry.id, 'hand-in', handInTimes(by, settings), isPast(entry))]
  if (what === 'invitation' && hasPlanned) return []
  return [laidOutStep(entry.id, 'answer', inWorkingDays(answerWorkingDays), isPast(entry))]
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
