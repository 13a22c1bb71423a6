import type { Application } from '../model/application'
import type { ProtocolSettings } from '../model/protocol-settings'
import { type Due, type Step, stepIdOf } from '../model/step'
import { type At, type Day, dayOf, isKnownZone } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import { keepsItsTime } from './keeping-time'
import { type Closing, type Layout, laidOutStep, NOTHING } from './laid-out'
import { type Link, linksOf } from './links'
import { isPast } from './past'
import type { Standing } from './waits'

/** The one next step of the open wait's track. */
export const trackSteps = (
  application: Application,
  { track, open }: Standing,
  steps: readonly Step[],
  settings: ProtocolSettings,
): Layout => {
  if (!track || !open) return NOTHING
  const known = new Map(steps.map((step) => [step.id, step]))
  const done: Closing[] = []
  let [from, past, letters] = [track.at, track.isPast, track.followUps]
  /** No link so far was dealt with by another letter than before. */
  let isAsBefore = true
  /** Written instead of waiting for their call: it is the first follow-up as well. */
  let shared: TimelineEntry | null = null
  for (const link of linksOf(track, application, settings)) {
    if (!settings.steps[link.name]) continue
    const id = stepIdOf(track.causeId, link.name)
    const step = known.get(id)
    const byHand = dealtWithByHand(step, track.followUps)
    if (byHand) {
      from = byHand
      past = false
      continue
    }
    const letter: TimelineEntry | null = shared ?? letterFor(link, step, letters, from, isAsBefore)
    if (!letter) {
      const next = laidOutStep(track.causeId, link.name, link.timesFrom(from), past)
      return { steps: [next], done, undone: step?.state.kind === 'done' ? [id] : [] }
    }
    done.push({ id, at: letter.at, entryId: letter.id })
    isAsBefore &&= letter.id === letterOf(step)
    shared = link.name === 'did-they-call' ? letter : null
    letters = letters.slice(letters.indexOf(letter) + 1)
    from = letter.at
    past = isPast(letter)
  }
  return { steps: [], done, undone: [] }
}

/** Skipped, or dealt with without a trace on the timeline. A letter deals with one link alone: one that another has taken doesn't count. */
const dealtWithByHand = (step: Step | undefined, letters: readonly TimelineEntry[]): At | null => {
  if (step?.state.kind === 'skipped') return step.state.at
  if (step?.state.kind !== 'done') return null
  const { at, entryId } = step.state
  return letters.some(({ id }) => id === entryId) ? null : at
}

const letterOf = (step: Step | undefined): string | null => (step?.state.kind === 'done' ? step.state.entryId : null)

/**
 * The letter that dealt with a link: the one that it was marked sent with, on whatever day; else the first that was written when it was due.
 * What was written earlier is noted, and deals with nothing.
 */
const letterFor = (
  link: Link,
  step: Step | undefined,
  letters: readonly TimelineEntry[],
  from: At,
  isAsBefore: boolean,
): TimelineEntry | null => {
  const { due } = step && isItsOwn(step) ? step : link.timesFrom(from)
  const isMarked = ({ id, at }: TimelineEntry): boolean => isAsBefore && id === letterOf(step) && at.day >= from.day
  return letters.find((letter) => isMarked(letter) || takes(link, letter, due)) ?? null
}

/** Its time is not the one that would be laid out today. */
const isItsOwn = (step: Step): boolean => step.isEdited || keepsItsTime(step)

const takes = ({ takesLetters }: Link, { at }: TimelineEntry, due: Due): boolean => {
  if (takesLetters === 'any' || takesLetters === 'none') return takesLetters === 'any'
  return at.day >= (takesLetters === 'when-due' ? dayOfDue(due, at.zone) : takesLetters.from)
}

const dayOfDue = (due: Due, zone: string): Day =>
  'day' in due ? due.day : dayOf(due.at, isKnownZone(zone) ? zone : 'UTC')
