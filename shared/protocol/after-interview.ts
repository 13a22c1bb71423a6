import { endOf, heldEntryId, type Interview, interviewIdOf } from '../model/interview'
import type { ProtocolSettings } from '../model/protocol-settings'
import { type Step, stepIdOf } from '../model/step'
import type { TimelineEntry } from '../model/timeline-entry'
import { type LaidOut, laidOutStep } from './laid-out'
import type { Situation } from './lay-out'
import { isPast } from './past'
import { debriefTimes, thankYouTimes } from './times'
import type { Standing } from './waits'

/** One for each interview that was held, unless the application has ended since. */
export const debriefs = (
  { entries, interviews, steps, zone }: Situation,
  settings: ProtocolSettings,
): readonly LaidOut[] => {
  const held = interviews.filter(({ state, debrief }) => state === 'held' && debrief === null)
  const last = held.reduce<Interview | null>((a, b) => (a && keyOf(a) > keyOf(b) ? a : b), null)
  return held.flatMap((interview) => {
    if (interview !== last && isOfEarlierRules(interview, steps)) return []
    const causeId = heldEntryId(interview.id)
    const entry = entries.find(({ id }) => id === causeId)
    const hasEnded = entries.some(
      (each) => each.kind === 'outcome' && each.outcome !== null && each.at.day >= (entry?.at.day ?? ''),
    )
    if (hasEnded) return []
    const times = debriefTimes(interview, settings, zone)
    return [laidOutStep(causeId, 'debrief', times, entry ? isPast(entry) : true)]
  })
}

const keyOf = (interview: Interview): string => `${endOf(interview)} ${interview.id}`

/** Before, only the last interview was asked about: of one that lay behind it already nothing is asked anew. */
const isOfEarlierRules = ({ id }: Interview, steps: readonly Step[]): boolean => {
  const debrief = steps.find((step) => step.id === stepIdOf(heldEntryId(id), 'debrief'))
  if (debrief) return debrief.keepsTime && debrief.state.kind === 'cancelled'
  return steps.some((step) => step.keepsTime && step.id === stepIdOf(id, 'interview'))
}

/** One for each interview to which no answer has come yet, to all who were there. */
export const thankYous = (
  { entries, interviews, steps, zone }: Situation,
  standing: Standing,
  settings: ProtocolSettings,
): readonly LaidOut[] => {
  const answered = standing.waits.filter(({ endedAt }) => endedAt !== null).at(-1)?.endedAt ?? null
  const open = standing.open?.after === 'interview' ? standing.open : null
  if (!open) return []
  return entries.flatMap((entry) => {
    if (entry.kind !== 'interview-held') return []
    // An earlier interview of the same wait: nothing that ended a wait came after it.
    const isOfOpenWait = entry.id === open.openedBy || answered === null || !isBefore(entry, answered)
    if (!isOfOpenWait) return []
    const interviewId = interviewIdOf(entry.id)
    const interview = interviews.find(({ id }) => id === interviewId) ?? null
    const times = thankYouTimes(entry, interview, settings, zone)
    const interviewerIds = interview?.interviewerIds ?? []
    const each = eachByItself(entry.id, interviewerIds, steps)
    if (each.length > 0)
      return each.map(({ id, contactId }) => ({
        ...laidOutStep(entry.id, 'thank-you', times, isPast(entry)),
        id,
        contactId,
      }))
    const [only = null, ...others] = interviewerIds
    const step = laidOutStep(entry.id, 'thank-you', times, isPast(entry))
    return [{ ...step, contactId: others.length === 0 ? only : null }]
  })
}

/** Before, each interviewer had a thank-you of their own: those that were laid out are met again. */
const eachByItself = (
  causeId: string,
  interviewerIds: readonly string[],
  steps: readonly Step[],
): readonly Pick<Step, 'id' | 'contactId'>[] =>
  interviewerIds
    .map((contactId) => ({ id: stepIdOf(causeId, 'thank-you', contactId), contactId }))
    .filter(({ id }) => steps.some((step) => step.id === id))

const isBefore = (entry: TimelineEntry, { day, time }: TimelineEntry['at']): boolean =>
  entry.at.day < day || (entry.at.day === day && entry.at.time !== null && time !== null && entry.at.time < time)
