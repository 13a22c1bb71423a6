import type { Application, Outcome } from '../../model/application'
import type { Id } from '../../model/id'
import type { StageKind } from '../../model/stage'
import { type Day, dayOf } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'
import { movesWithoutSlips } from '../../protocol/slips'
import { importsOf } from './imported'

/** One stay of a card in a stage. Days are those of its entries. */
export type Stay = {
  readonly stageId: Id
  /** `null`: an import doesn't tell when it began. */
  readonly from: Day | null
  /** `null`: it stands there still. */
  readonly to: Day | null
  /** What closed the application as it left; `null` when it went on to another stage. */
  readonly closedAs: Outcome | null
  /** It was brought in then, and what had left before isn't known; `null`: watched from its beginning. */
  readonly watchedFrom: Day | null
}

type Transition = Extract<TimelineEntry, { kind: 'stage-transition' }>

/** The stays of a card from its first stage to where it stands; slips are left out, unless it stands there. */
export const staysOf = (
  application: Application,
  timeline: readonly TimelineEntry[],
  kindOf: (stageId: Id) => StageKind | null,
  zone: string,
): readonly Stay[] => {
  const moves = movesWithoutSlips(timeline.filter((entry) => entry.kind === 'stage-transition'))
  const firstStageId = moves[0]?.fromStageId ?? application.stageId
  const stays: Stay[] = []
  const importedAt = importsOf(timeline).at(-1)
  const importedOn = importedAt === undefined ? null : dayOf(importedAt, zone)
  const watchedFrom = (beganBy: TimelineEntry | undefined): Day | null =>
    beganBy === undefined || beganBy.known === 'imported' ? importedOn : null
  let from = beginningOf(timeline, kindOf(firstStageId))
  let stageId = firstStageId
  let beganBy: TimelineEntry | undefined
  for (const move of moves) {
    // What was brought in at once has one moment for all of it: the ending is that of the last move.
    const isLast = moves.findLast(({ recordedAt }) => recordedAt === move.recordedAt) === move
    const closedAs = isLast ? closedBy(application, timeline, move) : null
    stays.push({ stageId, from, to: move.at.day, closedAs, watchedFrom: watchedFrom(beganBy) })
    from = move.at.day
    beganBy = move
    stageId = move.toStageId
  }
  stays.push({ stageId, from, to: null, closedAs: null, watchedFrom: watchedFrom(beganBy) })
  return stays
}

/** The day of being added is that of the import where the entry is an imported one; what it applied on says nothing of a later stage. */
const beginningOf = (timeline: readonly TimelineEntry[], kind: StageKind | null): Day | null => {
  const added = timeline.find((entry) => entry.kind === 'added')
  if (added && added.known !== 'imported') return added.at.day
  const applied = timeline.find((entry) => entry.kind === 'applied')
  if (applied?.known === 'imported' && kind !== 'applied') return null
  return applied?.at.day ?? null
}

const closedBy = (application: Application, timeline: readonly TimelineEntry[], move: Transition): Outcome | null => {
  const ending = timeline.find(
    (entry) => entry.kind === 'outcome' && entry.outcome !== null && entry.recordedAt === move.recordedAt,
  )
  if (ending?.kind === 'outcome') return ending.outcome
  return move.toStageId === application.stageId ? application.outcome : null
}
