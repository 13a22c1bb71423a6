import type { Application, Outcome } from '../../model/application'
import type { Id } from '../../model/id'
import type { Day } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'

/** One stay of a card in a stage. Days are those of its entries. */
export type Stay = {
  readonly stageId: Id
  /** `null`: an import doesn't tell when it began. */
  readonly from: Day | null
  /** `null`: it stands there still. */
  readonly to: Day | null
  /** What closed the application as it left; `null` when it went on to another stage. */
  readonly closedAs: Outcome | null
}

type Transition = Extract<TimelineEntry, { kind: 'stage-transition' }>

/** A stay shorter than this was a slip of the hand. */
const SLIP_MS = 60_000

/** The stays of a card from its first stage to where it stands; slips are left out, unless it stands there. */
export const staysOf = (application: Application, timeline: readonly TimelineEntry[]): readonly Stay[] => {
  const moves = withoutSlips(timeline.filter((entry) => entry.kind === 'stage-transition'))
  const firstStageId = moves[0]?.fromStageId ?? application.stageId
  const stays: Stay[] = []
  let from = beginningOf(timeline)
  let stageId = firstStageId
  for (const move of moves) {
    // What was brought in at once has one moment for all of it: the ending is that of the last move.
    const isLast = moves.findLast(({ recordedAt }) => recordedAt === move.recordedAt) === move
    stays.push({ stageId, from, to: move.at.day, closedAs: isLast ? closedBy(application, timeline, move) : null })
    from = move.at.day
    stageId = move.toStageId
  }
  stays.push({ stageId, from, to: null, closedAs: null })
  return stays
}

/** Where one move is undone by the next within a minute, neither counts; where it only passes through, the two become one. */
const withoutSlips = (moves: readonly Transition[]): readonly Transition[] => {
  const kept: Transition[] = []
  for (const move of moves) {
    const before = kept.at(-1)
    if (!before || before.toStageId !== move.fromStageId || !isWithinAMinute(before, move)) {
      kept.push(move)
      continue
    }
    kept.pop()
    if (before.fromStageId !== move.toStageId) kept.push({ ...move, fromStageId: before.fromStageId })
  }
  return kept
}

/** Days alone can't tell a minute: both must have been noted as they happened. */
const isWithinAMinute = (before: Transition, after: Transition): boolean =>
  before.known === 'observed' &&
  after.known === 'observed' &&
  before.at.day === after.at.day &&
  Math.abs(Date.parse(after.recordedAt) - Date.parse(before.recordedAt)) < SLIP_MS

/** The day of being added is the day of the import where the entry is an imported one. */
const beginningOf = (timeline: readonly TimelineEntry[]): Day | null => {
  const applied = timeline.find(({ kind }) => kind === 'applied')
  const added = timeline.find(({ kind }) => kind === 'added')
  if (added && added.known !== 'imported') return added.at.day
  return applied?.at.day ?? null
}

const closedBy = (application: Application, timeline: readonly TimelineEntry[], move: Transition): Outcome | null => {
  const ending = timeline.find(
    (entry) => entry.kind === 'outcome' && entry.outcome !== null && entry.recordedAt === move.recordedAt,
  )
  if (ending?.kind === 'outcome') return ending.outcome
  return move.toStageId === application.stageId ? application.outcome : null
}
