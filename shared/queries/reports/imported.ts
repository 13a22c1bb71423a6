import type { Application, Outcome } from '../../model/application'
import type { StageKind } from '../../model/stage'
import type { Instant } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'
import { type Answer, standingOf } from '../../protocol/waits'
import { answerOfOutcome } from './wait-cases'

/** A wait that was over when it was noted, nobody knows since when. */
export type UndatedEnd = {
  /** What opened it; `null`: that has no day either. */
  readonly openedBy: string | null
  /** The import that left its end without a day; `null`: it is told but for the beginning, or no import told of it. */
  readonly importedAt: Instant | null
  /** `null`: the user's own ending, or not known which. */
  readonly answer: Answer | null
}

/** When it was brought in, ascending; several times where a later import told more. What one import brings has one instant. */
export const importsOf = (timeline: readonly TimelineEntry[]): readonly Instant[] =>
  [...new Set(timeline.filter(({ known }) => known === 'imported').map(({ recordedAt }) => recordedAt))].sort()

/**
 * What a file doesn't tell isn't silence: a card that was brought in past applying was answered, and one that was brought in
 * closed had ended, on a day that stands nowhere. "No answer" is no end.
 */
export const undatedEndOf = (
  application: Application,
  timeline: readonly TimelineEntry[],
  standingNow: ReturnType<typeof standingOf>,
  imports: readonly Instant[],
  kindOf: (stageId: string) => StageKind | null,
): UndatedEnd | null => {
  const importedAt = imports.at(-1) ?? null
  const isThen = ({ recordedAt }: TimelineEntry): boolean => importedAt === null || recordedAt <= importedAt
  const then = timeline.filter(isThen)
  const since = timeline.filter((entry) => !isThen(entry))
  const kind = kindOf(stageThen(application, since))
  const answer = kind === null ? null : answerThen(kind, application, since)
  if (answer === SILENCE) return null
  // By hand a card is moved on a day, and that is its history; an import's own moves have days as well.
  if (kind !== 'closed' && then.some((entry) => entry.kind === 'stage-transition')) return null
  const { waits, open } = importedAt === null ? standingNow : standingOf(then, [], kindOf)
  if (waits.length > 0 && (open === null || (kind !== 'closed' && open.after !== 'applying'))) return null
  const isEndTold = then.some(isWordOrEnding)
  return { openedBy: open?.openedBy ?? null, importedAt: isEndTold ? null : importedAt, answer }
}

const SILENCE = 'silence'

/** Where the card stood before it was first moved since. */
const stageThen = ({ stageId }: Application, since: readonly TimelineEntry[]): string => {
  const moved = [...since]
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
    .find((entry) => entry.kind === 'stage-transition')
  return moved?.kind === 'stage-transition' ? moved.fromStageId : stageId
}

const answerThen = (
  kind: StageKind,
  { outcome }: Application,
  since: readonly TimelineEntry[],
): Answer | null | typeof SILENCE => {
  switch (kind) {
    case 'saved':
    case 'applied':
      return SILENCE
    case 'screening':
    case 'interviewing':
      return 'invitation'
    case 'offer':
      return 'offer'
    case 'closed':
      return answerOfEnding(outcome, since)
  }
}

const answerOfEnding = (outcome: Outcome | null, since: readonly TimelineEntry[]): Answer | null | typeof SILENCE => {
  const isEndedAnew = since.some((entry) => entry.kind === 'outcome')
  // A late word re-opens or ends anew what had ended in silence.
  if (isEndedAnew) return since.some(isWord) ? SILENCE : null
  return outcome === null || outcome === 'ghosted' ? SILENCE : answerOfOutcome(outcome)
}

const isWord = (entry: TimelineEntry): boolean =>
  entry.kind === 'offer' || (entry.kind === 'reply' && entry.reply !== 'acknowledgement' && entry.reply !== 'holding')

const isWordOrEnding = (entry: TimelineEntry): boolean =>
  isWord(entry) || entry.kind === 'outcome' || entry.kind === 'interview-held'
