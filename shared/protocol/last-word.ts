import type { Application } from '../model/application'
import { compareText } from '../model/compare-text'
import type { ProtocolSettings } from '../model/protocol-settings'
import { type Step, stepIdOf } from '../model/step'
import { addDays } from '../model/time'
import { compareEntries, type TimelineEntry } from '../model/timeline-entry'
import { type Layout, laidOutStep, NOTHING } from './laid-out'
import { isExciting } from './links'
import { followUpDue } from './working-days'

const NAME = 'last-word'

/** Some weeks after letting go a last gentle word, once: the only step of what has ended. It opens nothing again. */
export const lastWord = (
  application: Application,
  entries: readonly TimelineEntry[],
  steps: readonly Step[],
  settings: ProtocolSettings,
): Layout => {
  const isWanted =
    settings.lastWordFor === 'promising' &&
    settings.steps[NAME] &&
    application.contacts.length > 0 &&
    isExciting(application)
  const ending = entries.filter(({ kind }) => kind === 'outcome').reduce<TimelineEntry | null>(laterEntry, null)
  if (!isWanted || ending?.kind !== 'outcome' || ending.outcome !== 'ghosted') return NOTHING
  const id = stepIdOf(ending.id, NAME)
  const isSaid = ({ name, state, id: other }: Step): boolean =>
    name === NAME && other !== id && (state.kind === 'done' || state.kind === 'skipped')
  if (steps.some(isSaid)) return NOTHING
  const day = addDays(ending.at.day, settings.intervals.lastWordDays)
  const due = followUpDue(day, settings)
  const step = steps.find((each) => each.id === id)
  if (step?.state.kind === 'done' || step?.state.kind === 'skipped') return NOTHING
  const letter = entries
    .filter((entry) => entry.kind === 'follow-up' && entry.way !== 'thank-you' && entry.at.day >= day)
    .sort(compareEntries)[0]
  if (letter) return { ...NOTHING, done: [{ id, at: letter.at, entryId: letter.id }] }
  // What was let go so long ago that this would be due at once is left in peace.
  return { ...NOTHING, steps: [laidOutStep(ending.id, NAME, { due, again: null, overdueFrom: null }, true)] }
}

const laterEntry = (a: TimelineEntry | null, b: TimelineEntry): TimelineEntry =>
  a && (compareText(a.recordedAt, b.recordedAt) || compareText(a.id, b.id)) > 0 ? a : b
